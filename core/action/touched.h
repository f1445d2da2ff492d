#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/store/journal.h"

namespace convener::action {

/// Which organisations, engagements and cohorts the rows belong to that a step changed, now or before it.
Result<Changes> touched(const Desk &desk, const store::Step &step);

} // namespace convener::action
