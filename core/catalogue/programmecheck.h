#pragma once

#include "core/catalogue/fault.h"
#include "core/training/programme.h"

namespace convener::catalogue {

/// Which rules a programme has to keep. One on record may have been saved before a rule was added, and must stay
/// readable.
enum class Rules { All, OnRecord };

/// What a programme's values break of the rules that hold between them: ids that come twice, stages that are named but
/// do not exist or cannot do what is asked of them, prerequisites in a circle, a survey that closes before it opens.
/// The places are those of its file.
Faults check(const training::Programme &programme, Rules rules);

} // namespace convener::catalogue
