#pragma once

#include "core/training/programme.h"
#include "ui/page/ask.h"

/// Questions about the editions of a programme.
namespace convener::page {

/// Copies an edition to a new one with other figures, and shows what differs.
void askCopy(const Asking &asking, const training::Programme &programme);

/// Shows what differs between two editions of a programme.
void askComparison(const Asking &asking, const training::Programme &programme);

} // namespace convener::page
