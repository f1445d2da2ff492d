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
