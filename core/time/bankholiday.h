#pragma once

#include "core/time/holidayexceptions.h"
#include "core/time/nation.h"

#include <QDate>
#include <QString>

#include <vector>

namespace convener::time {

/// A day on which the banks of a nation are closed. A holiday that falls on a weekend appears only on its
/// substitute day, as on gov.uk, with "(substitute)" after its name.
struct BankHoliday {
    QDate date;
    QString name; ///< translated

    bool operator==(const BankHoliday &) const = default;
};

/// Every bank holiday of the year in order of date, by the rules as known today (Banking and Financial Dealings
/// Act 1971, St Andrew's Day Bank Holiday (Scotland) Act 2007, and the yearly proclamations) and the exceptions.
/// For years before 2000 it answers nothing.
std::vector<BankHoliday> bankHolidays(Nation nation, int year, const HolidayExceptions &exceptions);

/// Easter Sunday of a Gregorian year.
QDate easterSunday(int year);

} // namespace convener::time
