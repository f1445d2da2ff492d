#include "tests/support/catch.h"
#include "ui/model/datetext.h"

using namespace convener::model;

TEST_CASE("a date is written as the NHS writes it")
{
    CHECK(longDate(QDate(2027, 5, 3)) == u"Monday 3 May 2027");
    CHECK(shortDate(QDate(2027, 5, 3)) == u"Mon 3 May 2027");
    CHECK(longDate(std::nullopt).isEmpty());
}

TEST_CASE("a distance is exact for two weeks and rounded beyond")
{
    const QDate today(2026, 11, 30);
    CHECK(distance(today, today) == u"today");
    CHECK(distance(today.addDays(1), today) == u"tomorrow");
    CHECK(distance(today.addDays(-1), today) == u"yesterday");
    CHECK(distance(today.addDays(14), today).contains(u"14"));
    CHECK(distance(today.addDays(-9), today).contains(u"9"));
    CHECK(distance(today.addDays(36), today).contains(u"5"));
    CHECK(distance(today.addDays(90), today).contains(u"3"));
}
