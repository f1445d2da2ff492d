#pragma once

#include "app/cli/output.h"
#include "core/action/applychange.h"

namespace convener::cli {

/// {"applied","sessions","delegates","requests","commitments","certificates","clashes","solved","offers","text"}: every
/// row that a change touches, with what it was before, and the same in sentences.
Output impactOutput(const timeline::Impact &impact, bool applied);

/// Applies the change, or only shows what it would touch.
Result<Output> changeOrForesee(action::Desk &desk, training::EngagementId engagement, const timeline::Change &change,
                               bool dryRun);

} // namespace convener::cli
