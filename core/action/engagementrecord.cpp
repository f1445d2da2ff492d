#include "core/action/engagementrecord.h"

#include "core/action/holiday.h"
#include "core/action/snapshot.h"
#include "core/store/cohorts.h"
#include "core/store/editions.h"
#include "core/store/engagements.h"
#include "core/store/matrices.h"
#include "core/store/organisations.h"

namespace convener::action {

Result<EngagementRecord> readEngagement(const Desk &desk, training::EngagementId id)
{
    EngagementRecord record;
    CONVENER_ASSIGN(record.engagement, store::Engagements(desk.file).get(id));
    CONVENER_ASSIGN(record.organisation, store::Organisations(desk.file).get(record.engagement.organisation));
    CONVENER_ASSIGN(record.programme, store::Editions(desk.file).programme(record.engagement.edition));
    CONVENER_ASSIGN(record.commitments, store::Engagements(desk.file).commitments(id));
    CONVENER_ASSIGN(record.matrix, store::Matrices(desk.file).latest(id));
    CONVENER_ASSIGN(record.cohorts, store::Cohorts(desk.file).ofEngagement(id));
    CONVENER_ASSIGN(record.requests, store::Surveys(desk.file).ofEngagement(id));
    CONVENER_ASSIGN(const auto exceptions, holidays(desk));
    CONVENER_ASSIGN(const timeline::Snapshot snapshot, readSnapshot(desk, id, Scope::Everything));
    record.clashes = timeline::allClashes(snapshot, exceptions);
    return record;
}

} // namespace convener::action
