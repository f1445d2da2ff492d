#pragma once

#include <vector>

namespace convener::timeline {

/// The fewest cohorts that hold so many delegates, as even as can be, the larger ones first: 24 for a capacity of 12
/// is 12 + 12, 16 for 15 is 8 + 8 ("domain.md, Capacity"). Empty unless both are at least 1.
std::vector<int> evenSplit(int delegates, int capacity);

} // namespace convener::timeline
