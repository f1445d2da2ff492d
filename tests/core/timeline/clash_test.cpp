#include "core/timeline/clash.h"
#include "core/timeline/window.h"
#include "tests/core/timeline/fixture.h"

#include <rapidcheck.h>

using namespace convener;
using namespace convener::test;
using timeline::Clash;
using training::Cohort;

namespace {

// Monday 11 January to Monday 22 February 2027.
const QDate windowStart(2027, 1, 11);

QStringList rules(const std::vector<Clash> &clashes)
{
    QStringList found;
    for (const Clash &clash : clashes)
        found.append(clash.rule);
    return found;
}

std::vector<Clash> clashesOf(const std::vector<Cohort> &cohorts, std::optional<QDate> start = windowStart)
{
    return timeline::clashes(programme(), engagement(QDate(2026, 11, 30), start), cohorts, workingDays());
}

} // namespace

TEST_CASE("a window of 42 days holds its first and its last day")
{
    const auto window = timeline::window(programme(), engagement(QDate(2026, 11, 30), windowStart));
    REQUIRE(window);
    CHECK(window->first() == QDate(2027, 1, 11));
    CHECK(window->last() == QDate(2027, 2, 22));
    CHECK(timeline::window(programme(), engagement(QDate(2026, 11, 30))) == std::nullopt);
    CHECK(timeline::window(programme(u"case-manager"_s), engagement(QDate(2026, 11, 30), windowStart)) == std::nullopt);
}

TEST_CASE("a session outside the window is a clash that names the commitment it breaks")
{
    CHECK(clashesOf({cohort(1, u"workshop"_s, {session(1, u"2027-02-22T13:00/16:30")})}).empty());
    const auto found = clashesOf({cohort(1, u"workshop"_s, {session(7, u"2027-02-23T13:00/16:30")})});
    REQUIRE(rules(found) == QStringList{u"window"_s});
    CHECK(found[0].session == training::SessionId{7});
    CHECK(found[0].text ==
          u"Delegate workshop on Tuesday 23 February 2027 is outside the agreed window, 11 January 2027 to 22 "
          "February 2027. This breaks the commitment “Schedule of events”."_s);
}

TEST_CASE("nothing is outside a window that is not agreed")
{
    CHECK(clashesOf({cohort(1, u"workshop"_s, {session(1, u"2027-06-15T13:00/16:30")})}, std::nullopt).empty());
}

TEST_CASE("pre-work that opens before the window starts is a clash")
{
    const auto day = [](QStringView time) { return std::vector{cohort(1, u"workshop"_s, {session(1, time)})}; };
    CHECK(clashesOf(day(u"2027-01-25T13:00/16:30")).empty());
    CHECK(rules(clashesOf(day(u"2027-01-22T13:00/16:30"))) == QStringList{u"pre-work"_s});
    CHECK(rules(clashesOf(day(u"2027-01-08T13:00/16:30"))) == QStringList{u"window"_s, u"pre-work"_s});
}

TEST_CASE("pre-work opens 14 days before the workshop and is due the day before")
{
    const auto span = timeline::preWork(*programme().stage(u"workbook"_s),
                                        cohort(1, u"workshop"_s, {session(1, u"2027-02-15T13:00/16:30")}));
    REQUIRE(span);
    CHECK(span->first() == QDate(2027, 2, 1));
    CHECK(span->last() == QDate(2027, 2, 14));
}

TEST_CASE("Train the Trainer must come after a workshop")
{
    const auto trainers = cohort(2, u"train-the-trainer"_s, {session(2, u"2027-02-08T09:00/16:00")});
    const auto workshop = [](QStringView time) { return cohort(1, u"workshop"_s, {session(1, time)}); };
    CHECK(clashesOf({workshop(u"2027-02-05T09:00/12:30"), trainers}).empty());
    CHECK(rules(clashesOf({workshop(u"2027-02-08T09:00/12:30"), trainers})) == QStringList{u"order"_s});
    CHECK(rules(clashesOf({workshop(u"2027-02-15T09:00/12:30"), trainers})) == QStringList{u"order"_s});
    CHECK(clashesOf({trainers}).empty());
}

TEST_CASE("a session on a weekend or a bank holiday of the organisation's nation is a clash that names the day")
{
    const auto on = [](QStringView time, time::Nation nation) {
        return timeline::clashes(programme(), engagement(QDate(2026, 11, 30)),
                                 {cohort(1, u"workshop"_s, {session(1, time)})}, workingDays(nation));
    };
    CHECK(rules(on(u"2027-02-13T09:00/12:30", time::Nation::England)) == QStringList{u"working-day"_s});
    const auto patrick = on(u"2027-03-17T09:00/12:30", time::Nation::NorthernIreland);
    REQUIRE(rules(patrick) == QStringList{u"working-day"_s});
    CHECK(patrick[0].text.contains(u"Patrick"_s));
    CHECK(on(u"2027-03-17T09:00/12:30", time::Nation::Scotland).empty());
}

TEST_CASE("somebody who runs two sessions at once is a clash in both")
{
    const auto first = cohort(1, u"workshop"_s, {session(1, u"2027-02-15T09:00/12:30", {u"Ann Price"_s})});
    const auto second = cohort(2, u"workshop"_s, {session(2, u"2027-02-15T12:00/15:30", {u"ann price"_s})});
    CHECK(rules(clashesOf({first, second})) == QStringList{u"facilitator"_s, u"facilitator"_s});
    const auto later = cohort(2, u"workshop"_s, {session(2, u"2027-02-15T12:30/16:00", {u"Ann Price"_s})});
    CHECK(clashesOf({first, later}).empty());
}

TEST_CASE("a cohort that its edition no longer fits is a clash that says how")
{
    training::Programme next = programme();
    next.edition = u"2"_s;
    const std::vector cohorts{cohort(1, u"workshop"_s, {session(1, u"2027-02-15T13:00/16:30")})};
    const auto found = [&] { return timeline::clashes(next, engagement(QDate(2026, 11, 30)), cohorts, workingDays()); };
    CHECK(found().empty());
    training::Stage &workshop = next.stages[1];
    workshop.sessions.push_back(workshop.sessions.front());
    workshop.sessionsToAttend.value = 2;
    REQUIRE(rules(found()) == QStringList{u"sessions"_s});
    CHECK(found().front().text.contains(u"fewer than the 2 that Delegate workshop asks for by edition 2"_s));
    workshop.sessionsToAttend.value = 1;
    workshop.capacity.remove(training::Mode::Online);
    REQUIRE(rules(found()) == QStringList{u"capacity"_s});
    CHECK(found().front().text == u"Cohort 1 is online; by edition 2, Delegate workshop is not held so."_s);
}

TEST_CASE("a cancelled session clashes with nothing")
{
    auto away = cohort(1, u"workshop"_s, {session(1, u"2027-06-13T09:00/12:30")});
    away.sessions[0].cancelled = true;
    CHECK(clashesOf({away}).empty());
}

TEST_CASE("a session is in clash with the window exactly when its day is outside it")
{
    CHECK(rc::check("window", [] {
        const QDate start = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 4000));
        const QDate day = start.addDays(*rc::gen::inRange(-60, 100));
        const auto found = clashesOf(
            {cohort(1, u"train-the-trainer"_s, {session(1, day.toString(Qt::ISODate) + u"T10:00/16:00"_s)})}, start);
        const bool outside = day < start || day > start.addDays(42);
        RC_ASSERT(rules(found).contains(u"window"_s) == outside);
    }));
}
