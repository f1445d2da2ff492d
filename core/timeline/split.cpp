#include "core/timeline/split.h"

#include <cstddef>

namespace convener::timeline {

std::vector<int> evenSplit(int delegates, int capacity)
{
    if (delegates < 1 || capacity < 1)
        return {};
    const int cohorts = (delegates - 1) / capacity + 1;
    std::vector<int> sizes(static_cast<std::size_t>(cohorts), delegates / cohorts);
    for (std::size_t i = 0; i < static_cast<std::size_t>(delegates % cohorts); ++i)
        ++sizes[i];
    return sizes;
}

} // namespace convener::timeline
