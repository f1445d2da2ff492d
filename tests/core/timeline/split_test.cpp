#include "core/timeline/split.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using convener::timeline::evenSplit;

TEST_CASE("an enquiry's delegates are split evenly over the fewest cohorts")
{
    CHECK(evenSplit(24, 12) == std::vector{12, 12});
    CHECK(evenSplit(24, 15) == std::vector{12, 12});
    CHECK(evenSplit(16, 15) == std::vector{8, 8});
    CHECK(evenSplit(17, 15) == std::vector{9, 8});
    CHECK(evenSplit(25, 12) == std::vector{9, 8, 8});
    CHECK(evenSplit(12, 12) == std::vector{12});
    CHECK(evenSplit(1, 12) == std::vector{1});
    CHECK(evenSplit(0, 12).empty());
    CHECK(evenSplit(5, 0).empty());
}

TEST_CASE("a split loses nobody, exceeds no capacity and differs by one at most")
{
    CHECK(rc::check("even split", [] {
        const int delegates = *rc::gen::inRange(1, 500);
        const int capacity = *rc::gen::inRange(1, 40);
        const auto sizes = evenSplit(delegates, capacity);
        RC_ASSERT(std::accumulate(sizes.begin(), sizes.end(), 0) == delegates);
        const auto [least, most] = std::ranges::minmax(sizes);
        RC_ASSERT(least >= 1);
        RC_ASSERT(most <= capacity);
        RC_ASSERT(most - least <= 1);
        RC_ASSERT(static_cast<int>(sizes.size() - 1) * capacity < delegates);
    }));
}
