#pragma once

#include "core/training/id.h"
#include "ui/page/ask.h"

namespace convener::page {

/// Shows all that an erasure of this person reaches and what it does not, and erases once the person at the screen
/// agrees. It cannot be undone and says so.
void askErasure(const Asking &asking, training::PersonId person);

} // namespace convener::page
