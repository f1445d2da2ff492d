#include "core/action/cohortrecord.h"

#include "core/action/shownprogramme.h"
#include "core/store/certificates.h"
#include "core/store/cohorts.h"
#include "core/store/engagements.h"
#include "core/store/organisations.h"
#include "core/timeline/completion.h"

#include <algorithm>
#include <map>

namespace convener::action {

using namespace training;

namespace {

/// What all cohorts of an engagement share.
Result<> readEngagement(const Desk &desk, EngagementId id, CohortRecord &record)
{
    CONVENER_ASSIGN(record.engagement, store::Engagements(desk.file).get(id));
    CONVENER_ASSIGN(record.organisation, store::Organisations(desk.file).get(record.engagement.organisation));
    CONVENER_ASSIGN(record.programme, readProgramme(desk, record.engagement.edition));
    return {};
}

} // namespace

const Stage &CohortRecord::stage() const
{
    const Stage *found = programme.stage(cohort.stage);
    Q_ASSERT(found); // a cohort is only ever made for a stage of its edition
    return *found;
}

std::vector<Certificate> CohortRecord::standingCertificates() const
{
    std::vector<Certificate> standing;
    for (const Certificate &certificate : certificates) {
        const bool replaced = std::any_of(certificates.begin(), certificates.end(),
                                          [&](const Certificate &later) { return later.replaces == certificate.id; });
        if (!certificate.withdrawnOn && !replaced)
            standing.push_back(certificate);
    }
    return standing;
}

int CohortRecord::held() const
{
    return int(std::count_if(delegates.begin(), delegates.end(),
                             [](const store::Delegate &delegate) { return holdsPlace(delegate.place.standing); }));
}

int CohortRecord::waiting() const
{
    return int(std::count_if(delegates.begin(), delegates.end(), [](const store::Delegate &delegate) {
        return delegate.place.standing == Standing::Waiting;
    }));
}

std::optional<bool> CohortRecord::attended(PlaceId place) const
{
    return attendedStage(stage(), cohort, attendance, makeUps, place);
}

std::vector<timeline::MakeUpRecord> CohortRecord::guests(SessionId session) const
{
    return timeline::guestsOf(session, makeUps);
}

int CohortRecord::seats() const
{
    return timeline::seats(cohort, makeUps);
}

timeline::MakeUpRecord asRecord(const store::NamedMakeUp &named)
{
    return {named.makeUp, named.person, named.name, named.host, named.attendance};
}

std::optional<bool> attendedStage(const Stage &stage, const Cohort &cohort, const store::AttendanceByPlace &attendance,
                                  const std::vector<timeline::MakeUpRecord> &makeUps, PlaceId place)
{
    const auto recorded = attendance.find(place);
    const auto entryOf = [&](SessionId session) -> std::optional<Attendance> {
        if (recorded == attendance.end())
            return std::nullopt;
        const auto found = recorded->second.find(session);
        return found == recorded->second.end() ? std::nullopt : std::optional(found->second);
    };
    const auto sessions = timeline::attendances(cohort, place, makeUps, entryOf);
    if (timeline::stageAttended(stage, sessions))
        return true;
    const bool decided =
        std::all_of(sessions.begin(), sessions.end(), [](const auto &entry) { return entry.has_value(); });
    return decided && !sessions.empty() ? std::optional(false) : std::nullopt;
}

Result<CohortRecord> readCohort(const Desk &desk, CohortId id)
{
    CohortRecord record;
    CONVENER_ASSIGN(record.cohort, store::Cohorts(desk.file).get(id));
    CONVENER_TRY(readEngagement(desk, record.cohort.engagement, record));
    CONVENER_ASSIGN(record.delegates, store::Places(desk.file).ofCohort(id));
    CONVENER_ASSIGN(record.attendance, store::Places(desk.file).attendance(id));
    CONVENER_ASSIGN(record.certificates, store::Certificates(desk.file).ofCohort(id));
    CONVENER_ASSIGN(const auto makeUps, store::MakeUps(desk.file).ofCohort(id));
    for (const store::NamedMakeUp &makeUp : makeUps)
        record.makeUps.push_back(asRecord(makeUp));
    return record;
}

Result<std::vector<CohortRecord>> readCohorts(const Desk &desk, EngagementId engagement)
{
    CohortRecord alike;
    CONVENER_TRY(readEngagement(desk, engagement, alike));
    CONVENER_ASSIGN(auto cohorts, store::Cohorts(desk.file).ofEngagement(engagement));
    CONVENER_ASSIGN(auto delegates, store::Places(desk.file).ofEngagement(engagement));
    CONVENER_ASSIGN(auto attendance, store::Places(desk.file).attendance(engagement));
    CONVENER_ASSIGN(const auto certificates, store::Certificates(desk.file).ofEngagement(engagement));

    std::vector<CohortRecord> records(cohorts.size(), alike);
    std::map<CohortId, CohortRecord *> ofCohort;
    std::map<SessionId, CohortRecord *> ofSession;
    for (std::size_t i = 0; i < cohorts.size(); ++i) {
        ofCohort[cohorts[i].id] = &records[i];
        for (const Session &session : cohorts[i].sessions)
            ofSession[session.id] = &records[i];
        records[i].cohort = std::move(cohorts[i]);
    }
    std::map<PlaceId, CohortRecord *> ofPlace;
    for (store::Delegate &delegate : delegates) {
        CohortRecord *record = ofCohort.at(delegate.place.cohort);
        ofPlace[delegate.place.id] = record;
        record->delegates.push_back(std::move(delegate));
    }
    for (const auto &[place, sessions] : attendance)
        for (const auto &[session, entry] : sessions) // a guest's place is not of the session's own cohort
            ofSession.at(session)->attendance[place].emplace(session, entry);
    for (const Certificate &certificate : certificates)
        if (const auto record = ofPlace.find(certificate.place); record != ofPlace.end()) // its person may be missing
            record->second->certificates.push_back(certificate);
    CONVENER_ASSIGN(const auto makeUps, store::MakeUps(desk.file).ofEngagement(engagement));
    for (const store::NamedMakeUp &makeUp : makeUps)
        for (const CohortId cohort : {makeUp.own, makeUp.host})
            if (const auto record = ofCohort.find(cohort); record != ofCohort.end())
                record->second->makeUps.push_back(asRecord(makeUp));
    return records;
}

} // namespace convener::action
