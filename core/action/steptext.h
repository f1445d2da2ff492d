#pragma once

#include "core/store/journal.h"

namespace convener::action {

/// What a step did, as one translated sentence without a full stop: "Moved Delegate workshop of cohort 3 to 12 March
/// 2027". A step that takes another back names that one.
QString stepText(const store::Step &step);

} // namespace convener::action
