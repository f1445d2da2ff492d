#include "core/time/workingday.h"

#include "published.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace convener::time;

TEST_CASE("An offer made before Christmas lapses five working days later")
{
    const WorkingDays england(Nation::England, shippedExceptions());
    CHECK(england.add({2026, 12, 23}, 5) == QDate(2027, 1, 4)); // 24, 29, 30, 31 December; 4 January
    const WorkingDays scotland(Nation::Scotland, shippedExceptions());
    CHECK(scotland.add({2026, 12, 23}, 5) == QDate(2027, 1, 5)); // the 4th stands in for 2 January
}

TEST_CASE("A bank holiday or a weekend is followed by the next working day")
{
    const WorkingDays england(Nation::England, shippedExceptions());
    CHECK(england.next({2027, 3, 25}) == QDate(2027, 3, 30));
    CHECK(england.onOrAfter({2027, 3, 26}) == QDate(2027, 3, 30));
    CHECK(england.onOrAfter({2027, 3, 25}) == QDate(2027, 3, 25));
    CHECK_FALSE(england.isWorkingDay({2027, 3, 27}));
    CHECK_FALSE(england.isWorkingDay({}));
    CHECK(WorkingDays(Nation::Scotland, shippedExceptions()).isWorkingDay({2027, 3, 29}));
}

TEST_CASE("Bank holidays past 2099 count as well")
{
    const WorkingDays england(Nation::England, {});
    CHECK_FALSE(england.isWorkingDay(QDate(2101, 12, 26)));
    CHECK(england.isWorkingDay(QDate(2101, 12, 28)));
}

TEST_CASE("Working-day arithmetic goes forward, back, and counts what it went")
{
    const WorkingDays nation(Nation::NorthernIreland, shippedExceptions());
    CHECK(rc::check([&nation] {
        const QDate date = QDate(2015, 1, 1).addDays(*rc::gen::inRange(0, 6'000));
        const int count = *rc::gen::inRange(-60, 61);
        const QDate there = nation.add(date, count);
        RC_ASSERT((count == 0 || nation.isWorkingDay(there)));
        if (count >= 0 || nation.isWorkingDay(date))
            RC_ASSERT(nation.between(date, there) == count);
        if (nation.isWorkingDay(date))
            RC_ASSERT(nation.add(there, -count) == date);
        RC_ASSERT(nation.add(date, count) < nation.add(date, count + 1));
        RC_ASSERT(nation.add(date, count) <= nation.add(date.addDays(1), count));
    }));
}
