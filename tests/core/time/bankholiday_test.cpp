#include "core/time/bankholiday.h"

#include "published.h"
#include "tests/support/catch.h"

#include <QMap>
#include <QSet>

using namespace convener::time;
using namespace Qt::StringLiterals;

namespace {

QStringList dates(const std::vector<BankHoliday> &holidays)
{
    QStringList result;
    for (const BankHoliday &holiday : holidays)
        result << holiday.date.toString(u"MM-dd"_s);
    return result;
}

QStringList dates(Nation nation, int year)
{
    return dates(bankHolidays(nation, year, shippedExceptions()));
}

QString nameOn(Nation nation, QDate date)
{
    for (const BankHoliday &holiday : bankHolidays(nation, date.year(), shippedExceptions())) {
        if (holiday.date == date)
            return holiday.name;
    }
    return {};
}

} // namespace

TEST_CASE("Every bank holiday that gov.uk published from 2012 to 2028 is computed, and no other")
{
    const QMap<QString, std::vector<Nation>> divisions{{u"england-and-wales"_s, {Nation::England, Nation::Wales}},
                                                       {u"scotland"_s, {Nation::Scotland}},
                                                       {u"northern-ireland"_s, {Nation::NorthernIreland}}};
    QFile file(QStringLiteral(CONVENER_TEST_DATA "/published.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    int years = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QString head = line.section(u": "_s, 0, 0);
        const QStringList published = line.section(u": "_s, 1).split(u' ');
        for (const Nation nation : divisions[head.section(u' ', 0, 0)]) {
            INFO(line.toStdString());
            CHECK(dates(nation, head.section(u' ', 1).toInt()) == published);
            ++years;
        }
    }
    CHECK(years == 4 * 17);
}

TEST_CASE("Bank holidays before 2012 follow the same rules")
{
    CHECK(dates(Nation::England, 2000).join(u' ') == u"01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26"_s);
    CHECK(dates(Nation::Scotland, 2000).join(u' ') == u"01-03 01-04 04-21 05-01 05-29 08-07 12-25 12-26"_s);
    CHECK(dates(Nation::England, 2002).join(u' ') == u"01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26"_s);
    CHECK(dates(Nation::England, 2005).join(u' ') == u"01-03 03-25 03-28 05-02 05-30 08-29 12-26 12-27"_s);
    CHECK(dates(Nation::NorthernIreland, 2009).join(u' ') ==
          u"01-01 03-17 04-10 04-13 05-04 05-25 07-13 08-31 12-25 12-28"_s);
    CHECK(dates(Nation::Wales, 2010).join(u' ') == u"01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"_s);
    CHECK(dates(Nation::England, 2011).join(u' ') == u"01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"_s);
}

TEST_CASE("St Andrew's Day is a bank holiday in Scotland from 2007, and nowhere else")
{
    CHECK(nameOn(Nation::Scotland, {2006, 11, 30}).isEmpty());
    CHECK(nameOn(Nation::Scotland, {2007, 11, 30}) == u"St Andrew’s Day"_s);
    CHECK(nameOn(Nation::Scotland, {2008, 12, 1}) == u"St Andrew’s Day (substitute)"_s);
    CHECK(nameOn(Nation::England, {2007, 11, 30}).isEmpty());
}

TEST_CASE("Scotland keeps no Easter Monday, and its summer holiday early in August")
{
    CHECK(nameOn(Nation::Scotland, {2027, 3, 29}).isEmpty());
    CHECK(nameOn(Nation::England, {2027, 3, 29}) == u"Easter Monday"_s);
    CHECK(nameOn(Nation::Scotland, {2027, 8, 2}) == u"Summer bank holiday"_s);
    CHECK(nameOn(Nation::NorthernIreland, {2027, 8, 30}) == u"Summer bank holiday"_s);
}

TEST_CASE("A substitute never takes a day that is a holiday already")
{
    CHECK(nameOn(Nation::England, {2022, 12, 26}) == u"Boxing Day"_s);
    CHECK(nameOn(Nation::England, {2022, 12, 27}) == u"Christmas Day (substitute)"_s);
    CHECK(nameOn(Nation::England, {2027, 12, 27}) == u"Christmas Day (substitute)"_s);
    CHECK(nameOn(Nation::England, {2027, 12, 28}) == u"Boxing Day (substitute)"_s);
    CHECK(nameOn(Nation::Scotland, {2028, 1, 3}) == u"New Year’s Day (substitute)"_s);
    CHECK(nameOn(Nation::Scotland, {2028, 1, 4}) == u"2nd January (substitute)"_s);
}

TEST_CASE("Days that were moved or proclaimed once are data")
{
    CHECK(nameOn(Nation::Wales, {2020, 5, 8}) == u"Early May bank holiday"_s);
    CHECK(nameOn(Nation::Wales, {2020, 5, 4}).isEmpty());
    CHECK(nameOn(Nation::NorthernIreland, {2022, 6, 2}) == u"Spring bank holiday"_s);
    CHECK(nameOn(Nation::England, {2022, 5, 30}).isEmpty());
    CHECK(nameOn(Nation::England, {2022, 9, 19}).contains(u"State Funeral"_s));
    CHECK(nameOn(Nation::Scotland, {2026, 6, 15}) == u"World Cup bank holiday"_s);
    CHECK(nameOn(Nation::England, {2026, 6, 15}).isEmpty());
}

TEST_CASE("A coordinator can add a day for one nation")
{
    HolidayExceptions exceptions = shippedExceptions();
    exceptions.added.push_back({Nation::Wales, QDate(2027, 3, 1), u"St David’s Day"_s});
    CHECK(dates(bankHolidays(Nation::Wales, 2027, exceptions)).contains(u"03-01"_s));
    CHECK_FALSE(dates(bankHolidays(Nation::England, 2027, exceptions)).contains(u"03-01"_s));

    exceptions.added.push_back({Nation::Wales, QDate(2027, 3, 26), u"A second name for Good Friday"_s});
    CHECK(dates(bankHolidays(Nation::Wales, 2027, exceptions)).count(u"03-26"_s) == 1);
}

TEST_CASE("In any year to 2200 the bank holidays are weekdays, in order, and no two fall together")
{
    const HolidayExceptions exceptions = shippedExceptions();
    for (const Nation nation : allNations) {
        for (int year = 2000; year <= 2200; ++year) {
            QDate before;
            for (const BankHoliday &holiday : bankHolidays(nation, year, exceptions)) {
                INFO(toText(nation).toStdString() << ' ' << holiday.date.toString(Qt::ISODate).toStdString());
                CHECK(holiday.date.year() == year);
                CHECK(holiday.date.dayOfWeek() < Qt::Saturday);
                CHECK((!before.isValid() || before < holiday.date));
                before = holiday.date;
            }
        }
    }
    CHECK(bankHolidays(Nation::England, 1999, exceptions).empty());
}

TEST_CASE("Easter falls where the church's tables put it")
{
    CHECK(easterSunday(2000) == QDate(2000, 4, 23));
    CHECK(easterSunday(2008) == QDate(2008, 3, 23));
    CHECK(easterSunday(2011) == QDate(2011, 4, 24));
    CHECK(easterSunday(2024) == QDate(2024, 3, 31));
    CHECK(easterSunday(2027) == QDate(2027, 3, 28));
    CHECK(easterSunday(2038) == QDate(2038, 4, 25));
    CHECK(easterSunday(2285) == QDate(2285, 3, 22));
}

TEST_CASE("A fault in the list of exceptions is named by its place")
{
    const auto textOf = [](const char *json) {
        const auto parsed = parseHolidayExceptions(QJsonDocument::fromJson(json));
        return parsed ? QString() : parsed.error().text;
    };
    CHECK(textOf("[]").contains(u" / "_s) == false);
    CHECK(textOf("[]").contains(u"an object"_s));
    CHECK(textOf(R"({"added": []})").contains(u"/moved"_s));
    CHECK(textOf(R"({"moved": [], "added": [{"date": "2026-02-30", "name": "x", "nations": ["wales"]}]})")
              .contains(u"/added/0/date"_s));
    CHECK(textOf(R"({"moved": [], "added": [{"date": "2026-02-03", "name": " ", "nations": ["wales"]}]})")
              .contains(u"/added/0/name"_s));
    CHECK(textOf(R"({"moved": [{"from": "2026-02-03", "to": "2026-02-04", "nations": ["wales", "kent"]}]})")
              .contains(u"/moved/0/nations/1"_s));
    CHECK(textOf(R"({"moved": [], "added": []})").isEmpty());
}
