#pragma once

#include "core/catalogue/fault.h"
#include "core/training/programme.h"

namespace convener::catalogue {

/// What a programme's values break of the rules that hold between them: ids that come twice, stages that are named but
/// do not exist, prerequisites in a circle, a survey that closes before it opens. The places are those of its file.
Faults check(const training::Programme &programme);

} // namespace convener::catalogue
