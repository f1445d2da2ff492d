#include "core/action/snapshot.h"

#include "core/action/cohortrecord.h"
#include "core/action/makeup.h"
#include "core/action/shownprogramme.h"
#include "core/action/stages.h"
#include "core/store/certificates.h"
#include "core/store/cohorts.h"
#include "core/store/drafts.h"
#include "core/store/engagements.h"
#include "core/store/erasedpeople.h"
#include "core/store/organisations.h"
#include "core/store/surveys.h"

#include <algorithm>
#include <map>

namespace convener::action {

using namespace training;

namespace {

/// Those whose surveys follow the dates of their cohorts.
Result<> readSurveyed(const Desk &desk, timeline::Snapshot &snapshot)
{
    const Stage *stage = snapshot.programme.stage(snapshot.programme.delegateSurveys.anchorStage);
    if (!stage)
        return {};
    store::Places places(desk.file);
    CONVENER_ASSIGN(const auto surveyed, places.surveyed(snapshot.engagement.id, stage->id));
    CONVENER_ASSIGN(const auto attendance, places.attendance(snapshot.engagement.id));
    std::map<CohortId, const Cohort *> cohorts;
    for (const Cohort &cohort : snapshot.cohorts)
        cohorts[cohort.id] = &cohort;
    snapshot.delegates.reserve(surveyed.size());
    for (const Place &place : surveyed)
        snapshot.delegates.push_back(
            {.place = place,
             .attended = attendedStage(*stage, *cohorts.at(place.cohort), attendance, snapshot.makeUps, place.id)});
    return {};
}

/// Marks who was erased.
Result<> readErased(const Desk &desk, timeline::Snapshot &snapshot)
{
    CONVENER_ASSIGN(const auto erased, store::ErasedPeople(desk.file).ofEngagement(snapshot.engagement.id));
    for (timeline::DelegateRecord &delegate : snapshot.delegates)
        delegate.erased = erased.contains(delegate.place.person);
    return {};
}

Result<> readPlaces(const Desk &desk, timeline::Snapshot &snapshot)
{
    CONVENER_ASSIGN(const auto delegates, store::Places(desk.file).ofEngagement(snapshot.engagement.id));
    for (const store::Delegate &delegate : delegates)
        snapshot.delegates.push_back({.place = delegate.place, .name = delegate.person.name});
    return {};
}

Result<> readDelegates(const Desk &desk, timeline::Snapshot &snapshot, const CohortRecord &record)
{
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

/// What follows the dates: commitments and survey requests.
Result<> readFollowers(const Desk &desk, timeline::Snapshot &snapshot)
{
    CONVENER_ASSIGN(snapshot.commitments, store::Engagements(desk.file).commitments(snapshot.engagement.id));
    CONVENER_ASSIGN(snapshot.requests, store::Surveys(desk.file).byNumber(snapshot.engagement.id));
    CONVENER_ASSIGN(snapshot.drafts, store::Drafts(desk.file).ofEngagement(snapshot.engagement.id));
    return {};
}

/// The places that drafts are about, where they are not read yet.
Result<> readDrafted(const Desk &desk, timeline::Snapshot &snapshot)
{
    for (const Draft &draft : snapshot.drafts) {
        const bool known = std::ranges::any_of(
            snapshot.delegates, [&](const timeline::DelegateRecord &row) { return row.place.id == draft.place; });
        if (known || !draft.place.isValid())
            continue;
        CONVENER_ASSIGN(const store::Delegate delegate, store::Places(desk.file).get(draft.place));
        snapshot.delegates.push_back({.place = delegate.place, .name = delegate.person.name});
    }
    return {};
}

/// Sessions of other engagements that share a facilitator or a delegate with this one's.
Result<> readElsewhere(const Desk &desk, timeline::Snapshot &snapshot, std::optional<QDate> day)
{
    CONVENER_ASSIGN(auto shared, store::Cohorts(desk.file).sharingPeople(snapshot.engagement.id, day));
    for (store::SharedSession &other : shared)
        snapshot.elsewhere.push_back({std::move(other.session), std::move(other.people)});
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

Result<timeline::Snapshot> readSnapshot(const Desk &desk, EngagementId id, Scope scope, std::optional<QDate> day)
{
    timeline::Snapshot snapshot;
    CONVENER_ASSIGN(snapshot.engagement, store::Engagements(desk.file).get(id));
    CONVENER_ASSIGN(snapshot.programme, readProgramme(desk, snapshot.engagement.edition));
    CONVENER_ASSIGN(snapshot.organisation, store::Organisations(desk.file).get(snapshot.engagement.organisation));
    CONVENER_ASSIGN(snapshot.cohorts, store::Cohorts(desk.file).ofEngagement(id));
    CONVENER_TRY(readMakeUps(desk, snapshot));
    if (scope == Scope::Dates)
        CONVENER_TRY(readSurveyed(desk, snapshot));
    if (scope == Scope::Meetings)
        CONVENER_TRY(readPlaces(desk, snapshot));
    if (scope == Scope::Everything) {
        CONVENER_ASSIGN(const auto records, readCohorts(desk, id));
        for (const CohortRecord &record : records)
            CONVENER_TRY(readDelegates(desk, snapshot, record));
    }
    if (scope != Scope::Meetings) {
        CONVENER_TRY(readFollowers(desk, snapshot));
        CONVENER_TRY(readErased(desk, snapshot));
    }
    if (scope == Scope::Dates)
        CONVENER_TRY(readDrafted(desk, snapshot));
    if (scope != Scope::Dates) {
        CONVENER_TRY(readElsewhere(desk, snapshot, day));
        CONVENER_TRY(expectMakeUps(desk, snapshot));
    }
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
    for (const auto &delegate : impact.delegates) {
        if (delegate.before)
            CONVENER_TRY(places.update(delegate.after.place));
        else
            CONVENER_TRY(places.add({delegate.after.place}));
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

    store::Drafts drafts(desk.file);
    for (const auto &draft : impact.drafts)
        CONVENER_TRY(drafts.update(draft.after));
    for (const timeline::MakeUpRecord &dropped : impact.droppedMakeUps)
        CONVENER_TRY(store::MakeUps(desk.file).remove(dropped.makeUp));

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
