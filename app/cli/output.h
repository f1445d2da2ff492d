#pragma once

#include "core/training/id.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace convener::cli {

/// What a command answers: once for programs, once for people.
struct Output {
    QJsonValue json;   ///< an object or an array; its keys are documented in app/cli/README.md and never change
    QString text;      ///< plain text, its lines ended; may be empty
    QString complaint; ///< one sentence for stderr when what was asked about is not in order: the program ends with 1
};

/// "2027-02-28", or null.
QJsonValue json(QDate date);
QJsonValue json(std::optional<QDate> date);

template <class Of>
QJsonValue json(training::Id<Of> id)
{
    return id.isValid() ? QJsonValue(id.number) : QJsonValue();
}

/// The objects that `object` makes of each value.
template <class Values, class Object>
QJsonArray jsonArray(const Values &values, Object object)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(object(value));
    return array;
}

} // namespace convener::cli
