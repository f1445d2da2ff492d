#pragma once

#include "core/action/undo.h"

namespace convener::action {

/// Takes back an import after which other things were done, inside the caller's transaction: each delegate of it whom
/// no later step touched goes, and so does what the list filled in of people who were known; the others stay, with the
/// reason. Dates by rule follow, and places that came free are offered. Survey requests that nobody was sent are no
/// reason to stay. Refused where everybody stays.
Result<Undone> undoImport(Desk &desk, const store::Step &import);

} // namespace convener::action
