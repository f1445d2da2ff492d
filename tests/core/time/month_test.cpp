#include "core/time/month.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using convener::time::addMonths;

TEST_CASE("Three months after joining is clamped to the month's last day")
{
    CHECK(addMonths({2026, 11, 30}, 3) == QDate(2027, 2, 28));
    CHECK(addMonths({2027, 11, 30}, 3) == QDate(2028, 2, 29));
    CHECK(addMonths({2027, 1, 31}, 1) == QDate(2027, 2, 28));
    CHECK(addMonths({2028, 2, 29}, 12) == QDate(2029, 2, 28));
    CHECK(addMonths({2027, 8, 31}, 3) == QDate(2027, 11, 30));
    CHECK(addMonths({2027, 3, 31}, -1) == QDate(2027, 2, 28));
    CHECK(addMonths({2027, 1, 15}, 0) == QDate(2027, 1, 15));
    CHECK_FALSE(addMonths({}, 3).isValid());
}

TEST_CASE("Month arithmetic agrees with QDate on any date")
{
    CHECK(rc::check([] {
        const auto day = *rc::gen::inRange<qint64>(QDate(1, 1, 1).toJulianDay(), QDate(3000, 1, 1).toJulianDay());
        const int months = *rc::gen::inRange(-240, 241);
        const QDate date = QDate::fromJulianDay(day);
        if (date.year() > 30)
            RC_ASSERT(addMonths(date, months) == date.addMonths(months));
    }));
}

TEST_CASE("Month arithmetic keeps the order of dates")
{
    CHECK(rc::check([] {
        const QDate earlier = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 40'000));
        const QDate later = earlier.addDays(*rc::gen::inRange(0, 60));
        const int months = *rc::gen::inRange(0, 25);
        RC_ASSERT(addMonths(earlier, months) <= addMonths(later, months));
    }));
}
