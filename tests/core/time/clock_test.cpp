#include "core/time/clock.h"
#include "core/time/nation.h"

#include "core/time/zone.h"
#include "tests/support/catch.h"

using namespace convener::time;
using namespace Qt::StringLiterals;

TEST_CASE("A clock set to a date stays on it")
{
    FixedClock clock(QDate(2026, 11, 30));
    CHECK(clock.today() == QDate(2026, 11, 30));
    CHECK(clock.now().timeZone() == londonZone());
    clock.set(QDateTime(QDate(2027, 1, 4), QTime(9, 0), londonZone()));
    CHECK(clock.today() == QDate(2027, 1, 4));
}

TEST_CASE("Today is London's date, also in a summer night and on a laptop abroad")
{
    CHECK(FixedClock(QDateTime(QDate(2027, 6, 30), QTime(23, 30), Qt::UTC)).today() == QDate(2027, 7, 1));
    CHECK(FixedClock(QDateTime(QDate(2027, 1, 1), QTime(3, 0), QTimeZone("Asia/Tokyo"))).today() ==
          QDate(2026, 12, 31));
}

TEST_CASE("The computer's clock tells the time in London")
{
    const QDateTime now = SystemClock().now();
    CHECK(now.timeZone() == londonZone());
    CHECK(std::abs(now.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

TEST_CASE("A nation is read from the word that it writes, and from no other")
{
    for (const Nation nation : allNations)
        CHECK(nationFromText(toText(nation)) == nation);
    CHECK(toText(Nation::NorthernIreland) == u"northern-ireland"_s);
    CHECK(shownName(Nation::NorthernIreland) == u"Northern Ireland"_s);
    CHECK_FALSE(nationFromText(u"England"_s));
    CHECK_FALSE(nationFromText(u""_s));
}
