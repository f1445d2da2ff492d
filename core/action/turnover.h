#pragma once

#include "core/action/undo.h"
#include "core/store/revert.h"

namespace convener::action {

/// How a step is taken back that is not taken back wholly.
struct InPart {
    store::Exceptions exceptions; ///< the rows that stay, or go in another way
    std::function<Result<>()> before;
    std::function<Result<>()> afterwards;
    int stay = 0; ///< how many delegates, for the history
};

/// Turns a step over inside the caller's transaction, as a step of its own: done becomes undone, undone done again.
/// Certificates that it issued are withdrawn.
Result<Undone> turnOver(Desk &desk, const store::Step &began, const std::optional<InPart> &inPart = {});

/// Takes back what stayed of a step that was taken back in part: it is done again, and then taken back wholly.
Result<Undone> takeBackRest(Desk &desk, const store::Step &began);

} // namespace convener::action
