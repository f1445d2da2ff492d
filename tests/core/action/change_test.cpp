#include "tests/core/action/office.h"

#include "core/action/agreewindow.h"
#include "core/action/applychange.h"
#include "core/action/changeorganisation.h"
#include "core/action/checkfile.h"
#include "core/action/draft.h"
#include "core/action/edition.h"
#include "core/action/engagementrecord.h"
#include "core/action/keepplace.h"
#include "core/action/organisationimpact.h"
#include "core/action/recordsurvey.h"
#include "core/action/snapshot.h"
#include "core/action/undo.h"
#include "core/store/cohorts.h"
#include "core/store/people.h"

#include <algorithm>
#include <map>
#include <rapidcheck.h>

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

/// An engagement with a workshop for twelve, two who wait, its window, drafts of every kind, and what changes may name:
/// a second edition, another organisation, somebody who could step in.
struct Everything {
    Everything()
        : engagement(office.join(QDate(2026, 11, 30)))
        , cohort(office.plan(engagement, QDate(2027, 2, 15)))
        , other(office.join(QDate(2026, 12, 1), u"Bradford"_s))
    {
        office.enrol(cohort, 14);
        done(action::agreeWindow(office.desk, engagement, QDate(2027, 1, 11)));
        const auto places = office.delegates(cohort);
        done(action::writeDraft(office.desk, places[0].place.id));
        done(action::writeDraft(office.desk, office.request(places[1].place.id, u"pre"_s).id));
        done(action::recordSurvey(office.desk, office.request(places[2].place.id, u"pre"_s).id,
                                  action::SurveyEvent::Sent, QDate(2027, 2, 1)));
        done(action::writeDraft(office.desk, office.commitment(engagement, u"planning-matrix"_s).id));
        done(action::writeDraft(office.desk, office.commitment(engagement, u"schedule-of-events"_s).id));
        Programme changed = *office.library.programme(u"compassionate-conversations"_s);
        changed.edition = u"changed"_s;
        changed.delegateSurveys.points[1].due.value.days = 10;
        changed.commitments[1].months.value = 4;
        next = {done(action::saveEdition(office.desk, changed)), changed};
        Person stepsIn{.name = u"Step Sin"_s, .email = u"in@example.org"_s};
        stepsIn.id = done(store::People::Adder(*office.file).add(stepsIn));
        substitute = stepsIn;
    }

    Organisation organisation(EngagementId id) { return done(action::readEngagement(office.desk, id)).organisation; }

    /// One of every kind.
    timeline::Change anyChange()
    {
        const Session session = office.session(cohort);
        const int days = *rc::gen::inRange(-60, 60);
        const auto places = office.delegates(cohort);
        const PlaceId place = places[*rc::gen::inRange<std::size_t>(0, places.size())].place.id;
        const QString text = *rc::gen::element(u""_s, u"Room 4"_s, u"Ann Lee"_s);
        switch (*rc::gen::element(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)) { // each as often
        case 0:
            return done(action::movedTo(office.desk, session.id, session.time.starts().addDays(days)));
        case 1:
            return timeline::CancelSession{session.id};
        case 2:
            return timeline::MoveWindow{QDate(2027, 1, 11).addDays(days)};
        case 3:
            return timeline::ChangeJoiningDate{QDate(2026, 11, 30).addDays(days)};
        case 4:
            return timeline::ChangeSessions{{session.id}, {.venue = text, .contact = text, .facilitators = {{text}}}};
        case 5:
            return timeline::SubstituteDelegate{place, substitute, office.desk.today(), u"ill"_s};
        case 6:
            return timeline::ChangeCapacity{cohort, *rc::gen::inRange(0, 20)};
        case 7:
            return next;
        case 8:
            return timeline::MergeOrganisation{organisation(other)};
        case 9: {
            Organisation renamed = organisation(engagement);
            renamed.name = u"Leeds and York"_s;
            renamed.nation = time::Nation::Scotland;
            return timeline::ChangeOrganisation{renamed};
        }
        default:
            return timeline::WithdrawDelegate{place, u"moved away"_s};
        }
    }

    timeline::Snapshot read() { return done(action::readSnapshot(office.desk, engagement, action::Scope::Everything)); }

    Office office;
    EngagementId engagement;
    CohortId cohort;
    EngagementId other;
    timeline::ChangeEdition next;
    Person substitute;
};

/// Who has which standing in which cohort: a place that is added gets its number only when it is written.
std::map<std::pair<CohortId, PersonId>, Standing> standings(const timeline::Snapshot &snapshot)
{
    std::map<std::pair<CohortId, PersonId>, Standing> found;
    for (const timeline::DelegateRecord &delegate : snapshot.delegates)
        found[{delegate.place.cohort, delegate.place.person}] = delegate.place.standing;
    return found;
}

/// The requests that have a number and are known to both.
std::map<RequestId, SurveyRequest> requests(const timeline::Snapshot &snapshot, const timeline::Snapshot &known)
{
    std::map<RequestId, SurveyRequest> found;
    for (const SurveyRequest &request : snapshot.requests)
        if (std::ranges::find(known.requests, request.id, &SurveyRequest::id) != known.requests.end())
            found[request.id] = request;
    return found;
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

TEST_CASE("What is applied is what was shown, whatever kind of change, and undoing it gives back what was")
{
    CHECK(rc::check([] {
        Everything all;
        const timeline::Snapshot before = all.read();
        const timeline::Change change = all.anyChange();
        RC_CLASSIFY(true, std::to_string(change.index()));
        const auto shown = action::foresee(all.office.desk, all.engagement, change);
        const auto applied = action::applyChange(all.office.desk, all.engagement, change);
        RC_ASSERT(shown.has_value() == applied.has_value());
        const timeline::Snapshot after = all.read();
        if (!shown) {
            RC_ASSERT(after == before);
            return;
        }
        RC_ASSERT(*shown == applied->impact);
        auto expected = timeline::applied(before, *shown);
        if (std::holds_alternative<timeline::WithdrawDelegate>(change))
            for (timeline::DelegateRecord &delegate : expected.delegates)
                for (const timeline::ProposedOffer &offer : shown->offers)
                    if (delegate.place.id == offer.place)
                        delegate.place.standing = Standing::Offered;
        RC_ASSERT(standings(after) == standings(expected));
        RC_ASSERT(requests(after, before) == requests(expected, before));
        RC_ASSERT(after.engagement == expected.engagement);
        RC_ASSERT(after.programme == expected.programme);
        RC_ASSERT(after.organisation == expected.organisation);
        RC_ASSERT(after.commitments == expected.commitments);
        RC_ASSERT(after.cohorts == expected.cohorts);
        RC_ASSERT(after.drafts == expected.drafts);
        RC_ASSERT(after.makeUps == expected.makeUps);
        // Of all changes only a withdrawal offers what it frees; elsewhere that is left to the coordinator.
        const bool offers = std::holds_alternative<timeline::WithdrawDelegate>(change);
        for (const action::Finding &finding : done(action::checkFile(all.office.desk)))
            RC_ASSERT(!offers && finding.rule == u"waiting-list"_s);
        if (shown->isEmpty())
            return; // a session moved to where it is: no step to undo
        done(action::undo(all.office.desk));
        RC_ASSERT(all.read() == before);
    }));
}

TEST_CASE("A merge shows what it touches in every engagement of both, and does that")
{
    CHECK(rc::check([] {
        Everything all;
        const OrganisationId from = all.organisation(all.engagement).id;
        const OrganisationId into = all.organisation(all.other).id;
        const bool outward = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>())
            all.office.meddle(
                u"UPDATE organisation SET nation = 'scotland', ods = 'RXX' WHERE id = %1"_s.arg(into.number));
        const auto leaving = outward ? from : into;
        const auto staying = outward ? into : from;
        std::map<EngagementId, timeline::Snapshot> before;
        for (const EngagementId id : {all.engagement, all.other})
            before[id] = done(action::readSnapshot(all.office.desk, id, action::Scope::Everything));
        const auto shown = done(action::foreseeMerge(all.office.desk, leaving, staying));
        RC_ASSERT(shown.engagements.size() == 2u);
        done(action::mergeOrganisations(all.office.desk, leaving, staying));
        for (const action::EngagementImpact &one : shown.engagements) {
            const auto expected = timeline::applied(before[one.engagement], one.impact);
            const auto after = done(action::readSnapshot(all.office.desk, one.engagement, action::Scope::Everything));
            RC_ASSERT(after == expected);
        }
        RC_ASSERT(done(action::checkFile(all.office.desk)).empty());
        done(action::undo(all.office.desk));
        for (const EngagementId id : {all.engagement, all.other})
            RC_ASSERT(done(action::readSnapshot(all.office.desk, id, action::Scope::Everything)) == before[id]);
    }));
}

TEST_CASE("A merge counts who follows, and says where both take part in one programme")
{
    Everything all;
    const auto impact = done(
        action::foreseeMerge(all.office.desk, all.organisation(all.engagement).id, all.organisation(all.other).id));
    CHECK(impact.people == 14);
    REQUIRE(impact.engagements.size() == 2);
    CHECK(impact.engagements[0].moves);
    CHECK(impact.engagements[0].cohorts == 1);
    CHECK(impact.engagements[0].delegates == 12);
    CHECK_FALSE(impact.engagements[1].moves);
    CHECK(
        action::organisationImpactText(impact).join(u' ').contains(u"Both take part in Compassionate Conversations"_s));
    CHECK_FALSE(action::foreseeMerge(all.office.desk, impact.after.id, impact.after.id));
}

TEST_CASE("An organisation that turns out to be Scottish meets Scotland's bank holidays, and that is shown before")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    office.plan(engagement, QDate(2027, 8, 2)); // Scotland's summer bank holiday
    Organisation organisation = done(action::readEngagement(office.desk, engagement)).organisation;
    organisation.nation = time::Nation::Scotland;
    const auto impact = done(action::foreseeOrganisation(office.desk, organisation));
    REQUIRE(impact.engagements.size() == 1);
    REQUIRE(impact.engagements[0].impact.clashes.size() == 1);
    CHECK(impact.engagements[0].impact.clashes[0].rule == u"working-day"_s);
    CHECK_FALSE(hasClash(office, engagement, u"working-day"_s));
    done(action::changeOrganisation(office.desk, organisation));
    CHECK(hasClash(office, engagement, u"working-day"_s));
}

TEST_CASE("What is told of a session can change: a facilitator who is taken is shown, a poor link refused")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    const auto cohort = office.plan(engagement, QDate(2027, 2, 15));
    const auto second = office.plan(office.join(QDate(2026, 11, 30), u"Bradford"_s), QDate(2027, 2, 15));
    lead(office, second, u"Ann Lee"_s);
    const SessionId session = office.session(cohort).id;
    const auto change = [&](const timeline::SessionDetails &details) {
        return action::foresee(office.desk, engagement, timeline::ChangeSessions{{session}, details});
    };
    const auto taken = done(change({.facilitators = QStringList{u"ann lee"_s, u"Ann Lee"_s, u" "_s}}));
    REQUIRE(taken.clashes.size() == 1);
    CHECK(taken.clashes[0].rule == u"facilitator"_s);
    CHECK(taken.cohorts[0].after.sessions[0].facilitators.size() == 1);
    CHECK(timeline::impactText(done(change({.venue = u" Room  4 "_s}))).join(u' ').contains(u"venue: Room 4"_s));
    CHECK_FALSE(change({.link = u"file:///etc/passwd"_s}));
    CHECK_FALSE(change({.venue = QString(201, u'x')}));
    done(action::applyChange(office.desk, engagement,
                             timeline::ChangeSessions{{session}, {.link = u"https://example.org/room"_s}}));
    CHECK(office.session(cohort).link == u"https://example.org/room"_s);
    done(action::applyChange(office.desk, engagement, timeline::CancelSession{session}));
    CHECK_FALSE(change({.venue = u"Room 4"_s}));
}

TEST_CASE("A substitute who is expected elsewhere at that time is shown before")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    const auto cohort = office.plan(engagement, QDate(2027, 2, 15));
    office.enrol(cohort, 1);
    const auto other = office.plan(office.join(QDate(2026, 11, 30), u"Bradford"_s), QDate(2027, 2, 15));
    office.enrol(other, 1, 20);
    const store::Delegate taken = office.delegate(other, u"Delegate 20"_s);
    const auto shown = done(action::foresee(
        office.desk, engagement,
        timeline::SubstituteDelegate{office.delegates(cohort)[0].place.id, taken.person, office.desk.today(), {}}));
    REQUIRE(shown.clashes.size() == 1);
    CHECK(shown.clashes[0].rule == u"delegate"_s);
}

TEST_CASE("A substitute who missed the workshop takes the place at Train the Trainer as invited only, with the reason")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    const auto workshop = office.plan(engagement, QDate(2027, 2, 15));
    const auto trainers = office.plan(engagement, QDate(2027, 3, 1), u"train-the-trainer"_s, Mode::FaceToFace);
    office.enrol(workshop, 2);
    office.enrol(trainers, 1);
    const PlaceId place = office.delegate(trainers, u"Delegate 1"_s).place.id;
    const auto standingOf = [&](const QString &email) {
        const auto shown = done(action::foreseeSubstitute(office.desk, place, {.name = u"Sub"_s, .email = email}, {}));
        return shown.delegates.back().after.place;
    };
    CHECK(standingOf(u"delegate2@example.org"_s).standing == Standing::Confirmed); // still to come
    office.setToday(QDate(2027, 2, 16));
    office.attend(workshop, u"Delegate 2"_s, Attendance::Absent);
    const Place invited = standingOf(u"delegate2@example.org"_s);
    CHECK(invited.standing == Standing::Invited);
    CHECK(invited.reason.contains(u"was not attended"_s));
    done(action::substitute(office.desk, place, {.name = u"Sub"_s, .email = u"delegate2@example.org"_s}, {}));
    CHECK(office.delegate(trainers, u"Delegate 2"_s).place.standing == Standing::Invited);
    CHECK(done(action::checkFile(office.desk)).empty());
}

TEST_CASE("Why an offer was declined is kept, with the offer")
{
    Office office;
    const auto engagement = office.join(QDate(2026, 11, 30));
    const auto cohort = office.plan(engagement, QDate(2027, 2, 15));
    office.enrol(cohort, 14);
    const auto give = [&](const QString &name, bool declined) {
        return action::applyChange(
            office.desk, engagement,
            timeline::WithdrawDelegate{office.delegate(cohort, name).place.id, u"works nights"_s, declined});
    };
    CHECK_FALSE(give(u"Delegate 13"_s, true)); // waits: nothing was offered
    done(give(u"Delegate 1"_s, false));
    REQUIRE(office.delegate(cohort, u"Delegate 13"_s).place.standing == Standing::Offered);
    done(give(u"Delegate 13"_s, true));
    const Place declined = office.delegate(cohort, u"Delegate 13"_s).place;
    CHECK(declined.standing == Standing::Declined);
    CHECK(declined.reason == u"Declined the offer that stood until 7 December 2026. works nights"_s);
    CHECK(office.delegate(cohort, u"Delegate 14"_s).place.standing == Standing::Offered);
}
