#pragma once

#include "core/action/erase.h"
#include "core/store/erasedpeople.h"
#include "core/store/erasure.h"

namespace convener::action {

/// What erasePerson() and applyRetention() share: one or many people, in the caller's step.
struct Erasing {
    std::vector<ErasedPart> parts;
    std::vector<NamesakeMention> namesakes;
};

/// "Erased person 12"
QString erasedName(training::PersonId person);

/// What erasing them would reach.
Result<Erasing> foreseeErasing(const Desk &desk, const std::set<training::PersonId> &people);

/// Does it, inside the caller's step, and keeps that it was done. Dates by rule follow: nobody is asked for anything
/// who cannot be. Gives where they take part.
Result<Changes> eraseAll(Desk &desk, const std::set<training::PersonId> &people, store::ErasureReason reason);

/// The backups that tell who any of them is, or that cannot be read to tell.
std::vector<store::Backup> backupsHolding(const Desk &desk, const std::set<training::PersonId> &people);

/// Before and after a step that removes personal data; leavingNoTrace() calls them.
Result<> beginRemoving(Desk &desk);
Result<> endRemoving(Desk &desk, Changes &changes);

/// Runs `work`, one step that removes personal data and gives Changes, and leaves nothing of what it removed in the
/// file. To the changes it adds whatever else the step touched. Busy, with nothing done, while somebody else reads the
/// file.
template <class Work>
Result<Changes> leavingNoTrace(Desk &desk, Work work)
{
    CONVENER_TRY(beginRemoving(desk));
    CONVENER_ASSIGN(Changes changes, work());
    CONVENER_TRY(endRemoving(desk, changes));
    return changes;
}

} // namespace convener::action
