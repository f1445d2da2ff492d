#pragma once

#include "core/action/changes.h"
#include "core/action/snapshot.h"

#include <functional>

namespace convener::action {

/// What a verb would do to an engagement: it is run, looked at, and rolled back, so that what is shown is what it will
/// do. Nothing is written and nothing reaches the journal. Refused as the verb itself would be.
Result<timeline::Impact> rehearse(const Desk &desk, training::EngagementId engagement,
                                  const std::function<Result<Changes>(Desk &)> &verb);

} // namespace convener::action
