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
/// who cannot be.
Result<Erasing> eraseAll(Desk &desk, const std::set<training::PersonId> &people, store::ErasureReason reason,
                         Changes &changes);

/// The backups that tell who any of them is, or that cannot be read to tell.
std::vector<store::Backup> backupsHolding(const Desk &desk, const std::set<training::PersonId> &people);

/// Before and after a step that removes personal data; leavingNoTrace() calls them.
Result<> beginRemoving(Desk &desk);
Result<> endRemoving(Desk &desk);

/// Runs `work`, one step that removes personal data, and leaves nothing of what it removed in the file. Busy, with
/// nothing done, while somebody else reads the file.
template <class Work>
auto leavingNoTrace(Desk &desk, Work work) -> decltype(work())
{
    CONVENER_TRY(beginRemoving(desk));
    auto done = work();
    if (!done)
        return done;
    CONVENER_TRY(endRemoving(desk));
    return done;
}

} // namespace convener::action
