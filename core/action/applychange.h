#pragma once

#include "core/action/changes.h"
#include "core/action/snapshot.h"

namespace convener::action {

/// Everything that a change would touch. Refused as the change itself would be.
Result<timeline::Impact> foresee(const Desk &desk, training::EngagementId engagement, const timeline::Change &change);

struct AppliedChange {
    timeline::Impact impact; ///< as foresee() shows it
    Changes changes;
};

/// Applies a change with everything that it touches, in one step. A place that somebody gives up is offered to the next
/// who is eligible; the places of a raised capacity are not (domain.md, Waiting list).
Result<AppliedChange> applyChange(Desk &desk, training::EngagementId engagement, const timeline::Change &change);

/// Which engagement a session belongs to.
Result<training::EngagementId> engagementOf(const Desk &desk, training::SessionId session);

/// The session at another start, as long as it was.
Result<timeline::MoveSession> movedTo(const Desk &desk, training::SessionId session, const QDateTime &start);

} // namespace convener::action
