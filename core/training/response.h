#pragma once

#include "core/training/id.h"
#include "core/training/surveyplan.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace convener::training {

/// What came back of one survey request. Answers are kept by the item's id; an item left blank is missing.
struct Response {
    RequestId request;
    Level level = Level::Delegate;
    QString point;
    qint64 subject = 0; ///< number of the place, or of the engagement at organisation level: pairs answers
    QMap<QString, int> scales;
    QMap<QString, QStringList> choices; ///< ids of what was ticked
    QMap<QString, QString> texts;

    bool operator==(const Response &) const = default;
};

} // namespace convener::training
