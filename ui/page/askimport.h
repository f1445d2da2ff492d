#pragma once

#include "core/training/id.h"
#include "ui/page/ask.h"

namespace convener::page {

/// Asks for a delegate list, reads it beside the window, shows what becomes of every row, and imports it beside the
/// window in one step: nothing is written until one agrees, and nothing where it is cancelled.
void askImport(const Asking &asking, training::CohortId cohort);

} // namespace convener::page
