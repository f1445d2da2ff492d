#pragma once

#include "core/catalogue/library.h"
#include "core/document/facts.h"

namespace convener::examples {

/// The shipped programmes and content.
const catalogue::Library &library();

/// An organisation that joined on Monday 30 November 2026, with its window, its sessions and its survey points.
document::EngagementFacts engagement(int rowsPerGroup = 2);

/// Its delegate workshop on Monday 15 February 2027, with names from everywhere.
document::CohortFacts cohort();

} // namespace convener::examples
