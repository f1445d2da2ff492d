#pragma once

#include "core/training/id.h"
#include "ui/page/ask.h"

namespace convener::page {

/// Asks when somebody's request for access was received, says until when it must be answered, and saves their whole
/// record into a folder, beside the window.
void askSubjectAccess(const Asking &asking, training::PersonId person);

} // namespace convener::page
