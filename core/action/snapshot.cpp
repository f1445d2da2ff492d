#include "core/action/snapshot.h"

#include "core/action/cohortrecord.h"
#include "core/action/stages.h"
#include "core/store/certificates.h"
#include "core/store/cohorts.h"
#include "core/store/editions.h"
#include "core/store/engagements.h"
#include "core/store/organisations.h"
#include "core/store/surveys.h"

#include <algorithm>

namespace convener::action {

using namespace training;

namespace {

/// Those whose surveys follow the cohort's dates.
Result<> readSurveyed(const Desk &desk, timeline::Snapshot &snapshot, const Cohort &cohort)
{
    const Stage *stage = snapshot.programme.stage(cohort.stage);
    if (!stage || cohort.stage != snapshot.programme.delegateSurveys.anchorStage)
        return {};
    store::Places places(desk.file);
    CONVENER_ASSIGN(const auto surveyed, places.surveyed(cohort.id));
    CONVENER_ASSIGN(const auto attendance, places.attendance(cohort.id));
    for (const Place &place : surveyed)
        snapshot.delegates.push_back({.place = place, .attended = attendedStage(*stage, cohort, attendance, place.id)});
    return {};
}

Result<> readDelegates(const Desk &desk, timeline::Snapshot &snapshot, const Cohort &cohort)
{
    CONVENER_ASSIGN(const CohortRecord record, readCohort(desk, cohort.id));
    for (const store::Delegate &delegate : record.delegates) {
        timeline::DelegateRecord row{
            .place = delegate.place, .name = delegate.person.name, .attended = record.attended(delegate.place.id)};
        if (delegate.place.standing == Standing::Waiting) {
            CONVENER_ASSIGN(row.eligibility, eligibilityOf(desk, record, delegate));
        }
        snapshot.delegates.push_back(std::move(row));
    }
    snapshot.certificates.insert(snapshot.certificates.end(), record.certificates.begin(), record.certificates.end());
    for (const Session &session : record.cohort.sessions)
        if (std::ranges::any_of(record.attendance,
                                [&](const auto &place) { return place.second.contains(session.id); }))
            snapshot.recorded.push_back(session.id);
    return {};
}

/// Sessions of other engagements that share a facilitator or a delegate with this one's.
Result<> readElsewhere(const Desk &desk, timeline::Snapshot &snapshot)
{
    store::Cohorts cohorts(desk.file);
    CONVENER_ASSIGN(const auto shared, cohorts.sharingPeople(snapshot.engagement.id));
    for (const store::SharedCohort &other : shared) {
        CONVENER_ASSIGN(const Cohort cohort, cohorts.get(other.cohort));
        for (const Session &session : cohort.heldSessions())
            snapshot.elsewhere.push_back({session, other.people});
    }
    return {};
}

Result<> writeCohort(Desk &desk, const timeline::Altered<Cohort> &row)
{
    store::Cohorts cohorts(desk.file);
    if (row.before->capacity != row.after.capacity)
        CONVENER_TRY(cohorts.setCapacity(row.after.id, row.after.capacity));
    for (std::size_t i = 0; i < row.after.sessions.size(); ++i)
        if (row.before->sessions[i] != row.after.sessions[i])
            CONVENER_TRY(cohorts.updateSession(row.after.sessions[i]));
    return {};
}

} // namespace

Result<timeline::Snapshot> readSnapshot(const Desk &desk, EngagementId id, Scope scope)
{
    timeline::Snapshot snapshot;
    CONVENER_ASSIGN(snapshot.engagement, store::Engagements(desk.file).get(id));
    CONVENER_ASSIGN(snapshot.programme, store::Editions(desk.file).programme(snapshot.engagement.edition));
    CONVENER_ASSIGN(snapshot.organisation, store::Organisations(desk.file).get(snapshot.engagement.organisation));
    CONVENER_ASSIGN(snapshot.commitments, store::Engagements(desk.file).commitments(id));
    CONVENER_ASSIGN(snapshot.cohorts, store::Cohorts(desk.file).ofEngagement(id));
    CONVENER_ASSIGN(const auto requests, store::Surveys(desk.file).ofEngagement(id));
    for (const store::NamedRequest &named : requests)
        snapshot.requests.push_back(named.request);
    for (const Cohort &cohort : snapshot.cohorts)
        CONVENER_TRY(scope == Scope::Dates ? readSurveyed(desk, snapshot, cohort)
                                           : readDelegates(desk, snapshot, cohort));
    if (scope == Scope::Everything)
        CONVENER_TRY(readElsewhere(desk, snapshot));
    return snapshot;
}

Result<> writeRows(Desk &desk, const timeline::Impact &impact)
{
    store::Engagements engagements(desk.file);
    if (impact.organisation && impact.organisation->before->id == impact.organisation->after.id)
        CONVENER_TRY(store::Organisations(desk.file).update(impact.organisation->after));
    if (impact.engagement)
        CONVENER_TRY(engagements.update(impact.engagement->after));
    for (const auto &cohort : impact.cohorts)
        CONVENER_TRY(writeCohort(desk, cohort));

    store::Places places(desk.file);
    store::Places::Adder adder(desk.file);
    for (const auto &delegate : impact.delegates) {
        if (delegate.before)
            CONVENER_TRY(places.update(delegate.after.place));
        else
            CONVENER_TRY(adder.add(delegate.after.place));
    }

    store::Surveys surveys(desk.file);
    std::vector<SurveyRequest> missing;
    for (const auto &request : impact.requests) {
        if (request.before)
            CONVENER_TRY(surveys.update(request.after));
        else if (request.after.level == Level::Organisation || request.after.place.isValid())
            missing.push_back(request.after);
    }
    CONVENER_TRY(surveys.addMissing(missing));

    int position = 100; // after those of the edition that was joined
    for (const auto &commitment : impact.commitments) {
        if (commitment.before)
            CONVENER_TRY(engagements.updateCommitment(commitment.after));
        else
            CONVENER_TRY(engagements.addCommitment(commitment.after, ++position));
    }
    return {};
}

} // namespace convener::action
