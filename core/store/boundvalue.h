#pragma once

#include "core/training/id.h"
#include "core/training/words.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace convener::store {

/// How a value is written: a text never as NULL, a date as its ISO text; NULL for a date that is none.
QVariant bound(const QString &text);
QVariant bound(QDate date);
inline QVariant bound(qint64 number)
{
    return number;
}
inline QVariant bound(int number)
{
    return qint64(number);
}
inline QVariant bound(bool flag)
{
    return qint64(flag ? 1 : 0);
}

/// An id that is none is NULL.
template <class Of>
QVariant bound(training::Id<Of> id)
{
    return id.isValid() ? bound(id.number) : QVariant();
}

template <class Enum>
requires std::is_enum_v<Enum> QVariant bound(Enum value)
{
    return bound(training::toText(value));
}

template <class Value>
QVariant bound(const std::optional<Value> &value)
{
    return value ? bound(*value) : QVariant();
}

} // namespace convener::store
