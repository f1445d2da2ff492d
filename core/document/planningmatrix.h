#pragma once

#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"

namespace convener::document {

/// The plan that an organisation completes and returns: its head, the timeline to scale, and its rows grouped by
/// commitment (domain.md, The planning matrix).
Document planningMatrix(const EngagementFacts &facts, const Wording &wording);

} // namespace convener::document
