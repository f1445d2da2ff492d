#pragma once

#include "core/document/block.h"
#include "core/document/facts.h"
#include "core/document/wording.h"

namespace convener::document {

/// The strip of an engagement to scale: joined, due dates, window, sessions, the organisation's survey points, today.
Timeline engagementTimeline(const EngagementFacts &facts, const Wording &wording);

} // namespace convener::document
