#pragma once

#include "core/time/holidayexceptions.h"
#include "core/time/nation.h"

#include <QDate>
#include <QString>

#include <vector>

namespace convener::time {

/// The working days of one nation: Monday to Friday without its bank holidays. A value, made once from the
/// exceptions and then only asked; each question is answered in a few nanoseconds for the years 2000 to 2099.
class WorkingDays {
public:
    WorkingDays(Nation nation, const HolidayExceptions &exceptions);

    Nation nation() const { return m_nation; }

    bool isWorkingDay(QDate date) const;

    /// The translated name of the bank holiday on that day; empty when there is none.
    QString holiday(QDate date) const;

    /// The date itself when it is a working day, otherwise the first one after it.
    QDate onOrAfter(QDate date) const;
    /// The first working day after the date, never the date itself.
    QDate next(QDate date) const;

    /// The `count`th working day after the date (before it when negative). 0 gives the date itself, working or not.
    QDate add(QDate date, int count) const;

    /// How many working days lie after `from` up to and including `to`; negative when `to` is the earlier.
    /// So `between(d, add(d, n)) == n`.
    int between(QDate from, QDate to) const;

private:
    bool isBankHoliday(QDate date) const;

    Nation m_nation;
    HolidayExceptions m_exceptions;
    std::vector<QDate> m_holidays; ///< sorted, for the years made in advance
};

} // namespace convener::time
