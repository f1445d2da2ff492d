#include "core/time/bankholiday.h"

#include <QCoreApplication>

#include <algorithm>

namespace convener::time {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BankHoliday)
};

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(1 - last.dayOfWeek());
}

/// Collects the holidays of one year, each fixed one on its day or on its substitute.
class Year {
public:
    Year(Nation nation, int year, const HolidayExceptions &exceptions)
        : m_nation(nation)
        , m_year(year)
        , m_exceptions(exceptions)
    {
    }

    /// A holiday that always falls on a weekday; kept elsewhere when it was moved that year.
    void add(QDate date, const QString &name)
    {
        for (const auto &moved : m_exceptions.moved) {
            if (moved.nation == m_nation && moved.from == date) {
                date = moved.to;
                break;
            }
        }
        m_holidays.push_back({date, name});
    }

    void addFixed(int month, int day, const QString &name)
    {
        const QDate date(m_year, month, day);
        if (isWeekend(date))
            m_onWeekend.push_back({date, name});
        else
            add(date, name);
    }

    /// Substitutes go to the first free weekday after, in the order of the days they replace: Christmas Day on a
    /// Sunday leaves Boxing Day on its Monday and is made good on the Tuesday.
    void placeSubstitutes()
    {
        for (const BankHoliday &holiday : m_onWeekend) {
            QDate date = holiday.date;
            while (isWeekend(date) || isTaken(date))
                date = date.addDays(1);
            add(date, Text::tr("%1 (substitute)").arg(holiday.name));
        }
        m_onWeekend.clear();
    }

    void addProclaimed()
    {
        for (const auto &added : m_exceptions.added) {
            if (added.nation == m_nation && added.date.year() == m_year && !isTaken(added.date))
                m_holidays.push_back({added.date, added.name});
        }
    }

    std::vector<BankHoliday> sorted() &&
    {
        std::ranges::stable_sort(m_holidays, {}, &BankHoliday::date);
        return std::move(m_holidays);
    }

private:
    bool isTaken(QDate date) const
    {
        return std::ranges::any_of(m_holidays, [date](const BankHoliday &holiday) { return holiday.date == date; });
    }

    Nation m_nation;
    int m_year;
    const HolidayExceptions &m_exceptions;
    std::vector<BankHoliday> m_holidays;
    std::vector<BankHoliday> m_onWeekend;
};

void addScottish(Year &days, int year)
{
    constexpr int firstStAndrewsDay = 2007;
    days.addFixed(1, 2, Text::tr("2nd January"));
    days.add(firstMonday(year, 8), Text::tr("Summer bank holiday"));
    if (year >= firstStAndrewsDay)
        days.addFixed(11, 30, Text::tr("St Andrew’s Day"));
}

void addNorthernIrish(Year &days)
{
    days.addFixed(3, 17, Text::tr("St Patrick’s Day"));
    days.addFixed(7, 12, Text::tr("Battle of the Boyne (Orangemen’s Day)"));
}

} // namespace

QDate easterSunday(int year)
{
    // The Gregorian computus in the form of Meeus, Jones and Butcher.
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 19 * l) / 433;
    const int month = (h + l - 7 * m + 90) / 25;
    return {year, month, (h + l - 7 * m + 33 * month + 19) % 32};
}

std::vector<BankHoliday> bankHolidays(Nation nation, int year, const HolidayExceptions &exceptions)
{
    constexpr int firstYear = 2000;
    if (year < firstYear)
        return {};
    Year days(nation, year, exceptions);
    const QDate easter = easterSunday(year);
    days.addFixed(1, 1, Text::tr("New Year’s Day"));
    days.add(easter.addDays(-2), Text::tr("Good Friday"));
    days.add(firstMonday(year, 5), Text::tr("Early May bank holiday"));
    days.add(lastMonday(year, 5), Text::tr("Spring bank holiday"));
    days.addFixed(12, 25, Text::tr("Christmas Day"));
    days.addFixed(12, 26, Text::tr("Boxing Day"));
    if (nation == Nation::Scotland) {
        addScottish(days, year);
    } else {
        days.add(easter.addDays(1), Text::tr("Easter Monday"));
        days.add(lastMonday(year, 8), Text::tr("Summer bank holiday"));
    }
    if (nation == Nation::NorthernIreland)
        addNorthernIrish(days);
    days.placeSubstitutes();
    days.addProclaimed();
    return std::move(days).sorted();
}

} // namespace convener::time
