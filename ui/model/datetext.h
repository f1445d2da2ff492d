#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace convener::model {

/// "Monday 3 May 2027" in the window's language. Empty for no date.
QString longDate(QDate date);
QString longDate(const std::optional<QDate> &date);

/// "Mon 3 May 2027", for tables.
QString shortDate(QDate date);
QString shortDate(const std::optional<QDate> &date);

/// "today", "in 3 days", "2 days ago", "in 5 weeks", "in 3 months": exact to two weeks, then rounded.
QString distance(QDate date, QDate today);

/// "13:00 to 16:30".
QString hours(const QDateTime &starts, const QDateTime &ends);

} // namespace convener::model
