#pragma once

#include "core/action/step.h"
#include "core/timeline/impact.h"

namespace convener::action {

/// How the journal names a change of an engagement, with what its impact knows of those it concerns. `programme` is its
/// edition once changed, as it was saved.
StepName changeName(const timeline::Change &change, training::EngagementId engagement,
                    const training::Programme &programme, const timeline::Impact &impact);

} // namespace convener::action
