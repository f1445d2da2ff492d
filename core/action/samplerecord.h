#pragma once

#include "core/action/desk.h"
#include "core/action/inventednames.h"

namespace convener::action {

/// Records what may have become of an engagement whose places are all confirmed: who came and who withdrew, which
/// surveys went out and came back, which commitments were met. Everything by its rules up to today, inside the caller's
/// transaction. A first cohort keeps its delegates, so that those who wait for it wait.
Result<> recordSample(Desk &desk, training::EngagementId engagement, InventedNames::Random &random);

} // namespace convener::action
