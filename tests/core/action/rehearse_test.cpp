#include "tests/core/action/office.h"

#include "core/action/adoptplan.h"
#include "core/action/engagementrecord.h"
#include "core/action/keepplace.h"
#include "core/action/plancohort.h"
#include "core/action/planwindow.h"
#include "core/action/rehearse.h"
#include "core/action/undo.h"
#include "core/store/cohorts.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

timeline::Snapshot everything(Office &office, EngagementId engagement)
{
    return done(action::readSnapshot(office.desk, engagement, action::Scope::Everything));
}

action::PlanAdoption proposed(Office &office, EngagementId engagement)
{
    const QDate start(2027, 2, 1);
    action::PlanWishes wishes;
    wishes.start = start;
    wishes.facilitators = QStringList{u"Ann Lee"_s};
    return {engagement, start, done(action::proposePlan(office.desk, engagement, wishes)), QTime(9, 30)};
}

} // namespace

TEST_CASE("A rehearsed step writes nothing and cannot be undone")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    office.plan(engagement, QDate(2027, 2, 15));
    const auto before = everything(office, engagement);
    const auto last = done(action::nextUndo(office.desk));
    const auto impact = done(action::rehearse(office.desk, engagement, [&](action::Desk &desk) {
        return action::adoptPlan(desk, proposed(office, engagement));
    }));
    CHECK_FALSE(impact.isEmpty());
    CHECK(everything(office, engagement) == before);
    CHECK(done(action::nextUndo(office.desk))->id == last->id);
}

TEST_CASE("What a rehearsal shows is what the step then does")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    office.plan(engagement, QDate(2027, 2, 15));
    const auto adoption = proposed(office, engagement);
    const auto impact = done(action::rehearse(office.desk, engagement,
                                              [&](action::Desk &desk) { return action::adoptPlan(desk, adoption); }));
    const auto shown = timeline::applied(everything(office, engagement), impact);
    done(action::adoptPlan(office.desk, adoption));
    const auto now = everything(office, engagement);
    CHECK(shown.engagement == now.engagement);
    CHECK(shown.commitments == now.commitments);
    REQUIRE(shown.cohorts.size() == now.cohorts.size());
    for (std::size_t i = 0; i < now.cohorts.size(); ++i)
        CHECK(shown.cohorts[i].firstDate() == now.cohorts[i].firstDate());
}

TEST_CASE("A rehearsal is refused as the step would be")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    const auto cohort = office.plan(engagement, QDate(2027, 2, 15));
    const auto session = office.session(cohort);
    const auto refused = action::rehearse(
        office.desk, engagement, [&](action::Desk &desk) { return action::scheduleCohort(desk, cohort, {session}); });
    CHECK_FALSE(refused);
}

TEST_CASE("Proposed dates are taken over in one step, which is undone as one")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    const auto before = everything(office, engagement);
    const auto adoption = proposed(office, engagement);
    done(action::adoptPlan(office.desk, adoption));
    const auto record = done(action::readEngagement(office.desk, engagement));
    CHECK(record.engagement.windowStart == QDate(2027, 2, 1));
    REQUIRE(record.cohorts.size() == 2);
    CHECK(record.clashes.empty());
    CHECK(record.cohorts.front().sessions.front().facilitators == QStringList{u"Ann Lee"_s});
    CHECK(record.cohorts.front().sessions.front().time.starts().time() == QTime(9, 30));
    done(action::undo(office.desk));
    CHECK(everything(office, engagement) == before);
}

TEST_CASE("A plan is about the stages without dates, and keeps the days between from those that have them")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    office.plan(engagement, QDate(2027, 2, 22));
    const auto plan = done(action::proposePlan(office.desk, engagement, {.start = QDate(2027, 2, 1)}));
    REQUIRE(plan.sessions.size() == 1);
    CHECK(plan.sessions.front().stage == u"train-the-trainer"_s);
    CHECK(plan.sessions.front().date == QDate(2027, 3, 1));

    office.plan(engagement, QDate(2027, 3, 8), u"train-the-trainer"_s);
    const auto dated = action::proposePlan(office.desk, engagement, {.start = QDate(2027, 2, 1)});
    REQUIRE_FALSE(dated);
    CHECK(dated.error().text.contains(u"has its dates"_s));
    const auto second = done(
        action::proposePlan(office.desk, engagement, {.start = QDate(2027, 2, 1), .cohorts = {{u"workshop"_s, 1}}}));
    REQUIRE(second.sessions.size() == 1);
    CHECK(second.sessions.front().latest == QDate(2027, 3, 1));
    CHECK_FALSE(action::proposePlan(office.desk, engagement,
                                    {.start = QDate(2027, 2, 1), .cohorts = {{u"workshop"_s, 2'000'000'000}}}));
}

TEST_CASE("A facilitator is busy on the days of their sessions in other engagements")
{
    Office office;
    const auto other = office.join(QDate(2026, 11, 30), u"Royal Free"_s);
    const action::PlanWishes wishes{.start = QDate(2027, 2, 1), .facilitators = {u"Ann Lee"_s}};
    done(action::adoptPlan(office.desk, proposed(office, other)));
    const auto engagement = office.join(QDate(2026, 11, 30));
    const auto plan = done(action::proposePlan(office.desk, engagement, wishes));
    CHECK(plan.sessions.front().date == QDate(2027, 2, 16)); // Ann Lee runs the other workshop on 15 February
}

TEST_CASE("The six weeks of a course without a window are proposed from a first day on, and taken over")
{
    Office office;
    const auto engagement =
        office.join(QDate(2026, 11, 30), u"Leeds Teaching Hospitals"_s, u"compassionate-leadership"_s);
    const auto plan = done(action::proposePlan(office.desk, engagement, {.weekdays = {Qt::Thursday}}));
    REQUIRE(plan.sessions.size() == 6);
    CHECK(plan.sessions.front().date == QDate(2027, 1, 28)); // eight weeks on, and a Thursday
    CHECK(plan.sessions.back().date == QDate(2027, 3, 4));
    done(action::adoptPlan(office.desk, {engagement, std::nullopt, plan, QTime(13, 0)}));
    const auto record = done(action::readEngagement(office.desk, engagement));
    REQUIRE(record.cohorts.size() == 1);
    CHECK(record.cohorts.front().lastDate() == QDate(2027, 3, 4));
    CHECK(record.clashes.empty());

    const auto alone = office.join(QDate(2026, 11, 30), u"Barts"_s, u"art-of-honest-conversation"_s);
    const auto nothing = action::proposePlan(office.desk, alone, {});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().text.contains(u"no sessions"_s));
    const auto windowed = office.join(QDate(2026, 11, 30), u"Royal Free"_s);
    CHECK_FALSE(action::proposePlan(office.desk, windowed, {.start = QDate(2027, 2, 1), .until = QDate(2027, 3, 1)}));
}

TEST_CASE("A cohort that an enquiry left without dates gets the proposed ones")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    const auto undated =
        done(store::Cohorts(*office.file)
                 .add({.engagement = engagement, .stage = u"workshop"_s, .mode = Mode::Online, .capacity = 12}));
    done(action::adoptPlan(office.desk, proposed(office, engagement)));
    const auto record = done(action::readEngagement(office.desk, engagement));
    REQUIRE(record.cohorts.size() == 2);
    CHECK(record.cohorts.front().id == undated);
    CHECK(record.cohorts.front().firstDate());
}

TEST_CASE("Work that several delegates returned is one step")
{
    Office office;
    const auto cohort = office.plan(office.join(QDate(2026, 11, 30)), QDate(2027, 2, 15));
    office.enrol(cohort, 3);
    std::vector<PlaceId> places;
    for (const store::Delegate &delegate : office.delegates(cohort))
        places.push_back(delegate.place.id);
    done(action::recordReturnedWork(office.desk, cohort, places, u"workbook"_s, QDate(2027, 2, 1)));
    for (const PlaceId place : places)
        CHECK(done(store::Places(*office.file).returnedWork(place)).contains(u"workbook"_s));
    done(action::undo(office.desk));
    CHECK(done(store::Places(*office.file).returnedWork(places.front())).isEmpty());
    CHECK_FALSE(action::recordReturnedWork(office.desk, cohort, {}, u"workbook"_s, QDate(2027, 2, 1)));
}
