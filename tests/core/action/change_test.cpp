#include "tests/core/action/office.h"

#include "core/action/applychange.h"
#include "core/action/checkfile.h"
#include "core/action/engagementrecord.h"
#include "core/action/undo.h"
#include "core/store/cohorts.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

bool hasClash(Office &office, EngagementId engagement, const QString &rule)
{
    const auto record = done(action::readEngagement(office.desk, engagement));
    return std::ranges::any_of(record.clashes, [&](const timeline::Clash &clash) { return clash.rule == rule; });
}

void lead(Office &office, CohortId cohort, const QString &facilitator)
{
    Session session = office.session(cohort);
    session.facilitators = {facilitator};
    done(store::Cohorts(*office.file).updateSession(session));
}

timeline::Change anyChange(Office &office, CohortId cohort)
{
    const Session session = office.session(cohort);
    const int days = *rc::gen::inRange(-60, 60);
    const auto places = office.delegates(cohort);
    const PlaceId place = places[*rc::gen::inRange<std::size_t>(0, places.size())].place.id;
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return done(action::movedTo(office.desk, session.id, session.time.starts().addDays(days)));
    case 1:
        return timeline::CancelSession{session.id};
    case 2:
        return timeline::MoveWindow{QDate(2027, 1, 11).addDays(days)};
    case 3:
        return timeline::ChangeJoiningDate{QDate(2026, 11, 30).addDays(days)};
    default:
        return timeline::WithdrawDelegate{place, u"moved away"_s};
    }
}

} // namespace

TEST_CASE("A facilitator booked twice at one time is a clash, also between two organisations")
{
    Office office;
    const auto one = office.plan(office.join(QDate(2026, 11, 30)), QDate(2027, 2, 15));
    const auto second = office.join(QDate(2026, 11, 30), u"Bradford"_s);
    const auto other = office.plan(second, QDate(2027, 2, 15));
    lead(office, one, u"Ann Lee"_s);
    lead(office, other, u"Ben Okri"_s);
    CHECK_FALSE(hasClash(office, second, u"facilitator"_s));
    lead(office, other, u"ann  LEE"_s);
    CHECK(hasClash(office, second, u"facilitator"_s));
}

TEST_CASE("Somebody who holds a place in two sessions at one time is a clash")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    office.enrol(office.plan(engagement, QDate(2027, 2, 15)), 2);
    CHECK_FALSE(hasClash(office, engagement, u"delegate"_s));
    office.enrol(office.plan(engagement, QDate(2027, 2, 15)), 1);
    CHECK(hasClash(office, engagement, u"delegate"_s));
}

TEST_CASE("What is applied is what was shown, and undoing it gives back what was")
{
    CHECK(rc::check([] {
        Office office;
        const auto engagement = office.join(QDate(2026, 11, 30));
        const auto cohort = office.plan(engagement, QDate(2027, 2, 15));
        office.enrol(cohort, 14);
        const auto before = done(action::readSnapshot(office.desk, engagement, action::Scope::Everything));
        const timeline::Change change = anyChange(office, cohort);
        const auto shown = action::foresee(office.desk, engagement, change);
        const auto applied = action::applyChange(office.desk, engagement, change);
        RC_ASSERT(shown.has_value() == applied.has_value());
        auto after = done(action::readSnapshot(office.desk, engagement, action::Scope::Everything));
        if (!shown) {
            RC_ASSERT(after == before);
            return;
        }
        RC_ASSERT(*shown == applied->impact);
        auto expected = timeline::applied(before, *shown);
        for (timeline::DelegateRecord &delegate : expected.delegates)
            for (const timeline::ProposedOffer &offer : shown->offers)
                if (delegate.place.id == offer.place)
                    delegate.place.standing = Standing::Offered;
        const auto standings = [](const timeline::Snapshot &snapshot) {
            std::map<PlaceId, Standing> found;
            for (const timeline::DelegateRecord &delegate : snapshot.delegates)
                found[delegate.place.id] = delegate.place.standing;
            return found;
        };
        RC_ASSERT(standings(after) == standings(expected));
        RC_ASSERT(after.engagement == expected.engagement);
        RC_ASSERT(after.commitments == expected.commitments);
        RC_ASSERT(after.cohorts == expected.cohorts);
        RC_ASSERT(done(action::checkFile(office.desk)).empty());
        if (shown->isEmpty())
            return; // a session moved to where it is: no step to undo
        done(action::undo(office.desk));
        RC_ASSERT(done(action::readSnapshot(office.desk, engagement, action::Scope::Everything)) == before);
    }));
}
