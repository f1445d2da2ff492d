#include "core/paper/breaking.h"
#include "tests/support/catch.h"

using namespace convener::paper;

namespace {

std::vector<int> pagesOf(const std::vector<Placed> &placed)
{
    std::vector<int> pages;
    for (const Placed &p : placed)
        if (!p.repeated)
            pages.push_back(p.page);
    return pages;
}

} // namespace

TEST_CASE("Pieces follow each other until a page is full")
{
    const auto placed = breakPages({{.height = 40}, {.height = 40, .before = 10}, {.height = 20, .before = 10}}, 100);
    REQUIRE(placed.size() == 3);
    CHECK(placed[1].y == 50);
    CHECK(placed[2].page == 1);
    CHECK(placed[2].y == 0);
}
