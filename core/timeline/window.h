#pragma once

#include "core/time/span.h"
#include "core/training/cohort.h"
#include "core/training/engagement.h"
#include "core/training/programme.h"

#include <optional>

namespace convener::timeline {

/// The agreed window, start to start + the programme's days, both included ("domain.md, Window"). Nothing while no
/// start is agreed, or where the programme has no window.
std::optional<time::Span> window(const training::Programme &programme, const training::Engagement &engagement);

/// When the work done alone for this cohort's stage is open to its delegates, from the day it opens to the day it is
/// due, counted from the cohort's first session held. Nothing while there is none, or when `work` prepares for
/// another stage.
std::optional<time::Span> preWork(const training::Stage &work, const training::Cohort &cohort);

} // namespace convener::timeline
