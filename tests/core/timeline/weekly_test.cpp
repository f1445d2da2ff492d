#include "tests/core/timeline/fixture.h"

#include "core/timeline/weekly.h"

using namespace convener;
using namespace convener::test;

namespace {

const training::Stage &course()
{
    return *programme(u"compassionate-leadership"_s).stage(u"course"_s);
}

std::vector<time::SessionTime> timesFrom(QStringView first, time::Nation nation = time::Nation::England)
{
    const auto times = timeline::courseTimes(course(), time::SessionTime::parse(first).value(), workingDays(nation));
    REQUIRE(times);
    return *times;
}

QStringList days(const std::vector<time::SessionTime> &times)
{
    QStringList days;
    for (const time::SessionTime &time : times)
        days.append(time.date().toString(u"MM-dd"_s));
    return days;
}

} // namespace

TEST_CASE("a weekly course meets on the same day of the week at the same time on the wall")
{
    const auto times = timesFrom(u"2027-03-09T10:00/11:30");
    CHECK(days(times) == QStringList{u"03-09"_s, u"03-16"_s, u"03-23"_s, u"03-30"_s, u"04-06"_s, u"04-13"_s});
    for (const time::SessionTime &time : times) // the clocks go forward on 28 March
        CHECK(time.starts().time() == QTime(10, 0));
}

TEST_CASE("a weekly course skips a bank holiday of the organisation's nation, and goes on a week later")
{
    CHECK(days(timesFrom(u"2027-03-15T10:00/11:30")) ==
          QStringList{u"03-15"_s, u"03-22"_s, u"04-05"_s, u"04-12"_s, u"04-19"_s, u"04-26"_s}); // Easter Monday
    CHECK(days(timesFrom(u"2027-03-15T10:00/11:30", time::Nation::Scotland))[2] == u"03-29"_s);
    CHECK(days(timesFrom(u"2026-12-11T10:00/11:30")) == // Christmas Day and New Year's Day are both Fridays
          QStringList{u"12-11"_s, u"12-18"_s, u"01-08"_s, u"01-15"_s, u"01-22"_s, u"01-29"_s});
}

TEST_CASE("a first session on a bank holiday stays where it was put")
{
    CHECK(days(timesFrom(u"2027-03-29T10:00/11:30"))[0] == u"03-29"_s);
}

TEST_CASE("a week whose hour the clock skips is refused with its own reason")
{
    const auto refused =
        timeline::courseTimes(course(), time::SessionTime::parse(u"2027-03-21T01:30/02:30").value(), workingDays());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"Session 2 of the course would be on Sunday 28 March 2027"_s));
    CHECK(refused.error().text.contains(u"01:30 on Sunday 28 March 2027 does not exist"_s));
}

TEST_CASE("what a course skips is said with the holiday's name")
{
    training::Cohort planned = cohort(1, u"course"_s, {});
    for (const time::SessionTime &time : timesFrom(u"2027-03-15T10:00/11:30"))
        planned.sessions.push_back({.time = time});
    const QStringList skipped = timeline::skippedDays(course(), planned, workingDays());
    REQUIRE(skipped.size() == 1);
    CHECK(skipped[0] == u"Monday 29 March 2027 is Easter Monday, so session 3 is on Monday 5 April 2027."_s);
}
