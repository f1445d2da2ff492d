#include "core/time/workingday.h"

#include "core/time/bankholiday.h"

#include <algorithm>

namespace convener::time {

namespace {

constexpr int firstYear = 2000;
constexpr int lastYear = 2099;

} // namespace

WorkingDays::WorkingDays(Nation nation, const HolidayExceptions &exceptions)
    : m_nation(nation)
    , m_exceptions(exceptions)
{
    for (int year = firstYear; year <= lastYear; ++year) {
        for (const BankHoliday &holiday : bankHolidays(nation, year, exceptions))
            m_holidays.push_back(holiday.date);
    }
    std::ranges::sort(m_holidays);
}

bool WorkingDays::isBankHoliday(QDate date) const
{
    if (date.year() <= lastYear)
        return std::ranges::binary_search(m_holidays, date);
    return std::ranges::any_of(bankHolidays(m_nation, date.year(), m_exceptions),
                               [date](const BankHoliday &holiday) { return holiday.date == date; });
}

bool WorkingDays::isWorkingDay(QDate date) const
{
    return date.isValid() && date.dayOfWeek() < Qt::Saturday && !isBankHoliday(date);
}

QString WorkingDays::holiday(QDate date) const
{
    for (const BankHoliday &holiday : bankHolidays(m_nation, date.year(), m_exceptions))
        if (holiday.date == date)
            return holiday.name;
    return {};
}

QDate WorkingDays::onOrAfter(QDate date) const
{
    return isWorkingDay(date) ? date : next(date);
}

QDate WorkingDays::next(QDate date) const
{
    return add(date, 1);
}

QDate WorkingDays::add(QDate date, int count) const
{
    const int step = count < 0 ? -1 : 1;
    while (count != 0 && date.isValid()) {
        date = date.addDays(step);
        if (isWorkingDay(date))
            count -= step;
    }
    return date;
}

int WorkingDays::between(QDate from, QDate to) const
{
    if (to < from)
        return -between(to, from);
    int count = 0;
    for (QDate date = from.addDays(1); date <= to; date = date.addDays(1))
        count += isWorkingDay(date) ? 1 : 0;
    return count;
}

} // namespace convener::time
