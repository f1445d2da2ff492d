#pragma once

#include <QDate>

#include <chrono>

namespace convener::time {

/// That many calendar months later (earlier when negative), clamped to the month's last day: 30 November and
/// three months is the last of February ("domain.md, Commitments"). As QDate::addMonths, for years from 1 on,
/// but three times as fast, since the national file computes over a million of them.
inline QDate addMonths(QDate date, int months)
{
    constexpr qint64 epoch = 2'440'588; // Julian day of 1 January 1970
    using namespace std::chrono;
    if (!date.isValid())
        return {};
    const year_month_day day(sys_days(days(date.toJulianDay() - epoch)));
    year_month_day moved = day + std::chrono::months(months);
    if (!moved.ok())
        moved = moved.year() / moved.month() / last;
    return QDate::fromJulianDay(sys_days(moved).time_since_epoch().count() + epoch);
}

} // namespace convener::time
