#include "core/action/engagementrecord.h"

#include "core/action/holiday.h"
#include "core/action/snapshot.h"
#include "core/store/engagements.h"
#include "core/store/matrices.h"

namespace convener::action {

Result<EngagementRecord> readEngagement(const Desk &desk, training::EngagementId id)
{
    CONVENER_ASSIGN(timeline::Snapshot snapshot, readSnapshot(desk, id, Scope::Meetings));
    CONVENER_ASSIGN(const auto exceptions, holidays(desk));
    EngagementRecord record;
    record.clashes = timeline::allClashes(snapshot, exceptions);
    record.engagement = std::move(snapshot.engagement);
    record.organisation = std::move(snapshot.organisation);
    record.programme = std::move(snapshot.programme);
    record.cohorts = std::move(snapshot.cohorts);
    CONVENER_ASSIGN(record.commitments, store::Engagements(desk.file).commitments(id));
    CONVENER_ASSIGN(record.matrix, store::Matrices(desk.file).latest(id));
    CONVENER_ASSIGN(record.requests, store::Surveys(desk.file).ofEngagement(id));
    return record;
}

} // namespace convener::action
