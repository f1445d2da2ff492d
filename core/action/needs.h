#pragma once

#include "core/action/desk.h"
#include "core/store/needs.h"

namespace convener::action {

/// Access and dietary needs that are on record, by the last session that they are kept for; those of a cohort without
/// dates are kept until it has had them.
Result<std::vector<store::KeptNeed>> keptNeeds(const Desk &desk);

/// Removes the needs of delegates who have met for the last time, from the history too (domain.md, Personal data: they
/// go first). One step, without their content, that cannot be undone; nothing where there are none. Whoever opens a
/// file to write calls it, with the true day. Gives how many were removed.
Result<int> removePastNeeds(Desk &desk);

} // namespace convener::action
