#include "core/paper/breaking.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace convener::paper;
using Start = Piece::Start;

namespace {

/// The page of each piece, or of its first part.
std::vector<int> pagesOf(const std::vector<Piece> &pieces, double room = 100)
{
    std::vector<int> pages(pieces.size(), -1);
    for (const Placed &placed : breakPages(pieces, room))
        if (int &page = pages[std::size_t(placed.piece)]; !placed.repeated && page < 0)
            page = placed.page;
    return pages;
}

using Pages = std::vector<int>;

} // namespace

TEST_CASE("Pieces follow each other until a page is full")
{
    const auto placed = breakPages({{.height = 40}, {.height = 40, .before = 10}, {.height = 20, .before = 10}}, 100);
    REQUIRE(placed.size() == 3);
    CHECK(placed[1].y == 50);
    CHECK(placed[2].page == 1);
    CHECK(placed[2].y == 0); // no space at the top of a page
}

TEST_CASE("A heading never stands alone at the foot of a page")
{
    CHECK(pagesOf({{.height = 80}, {.height = 15, .keepWithNext = true}, {.height = 20}}) == Pages{0, 1, 1});
    CHECK(pagesOf({{.height = 50},
                   {.height = 15, .keepWithNext = true},
                   {.height = 15, .keepWithNext = true},
                   {.height = 30}}) == Pages{0, 1, 1, 1});
    // What keeps together but is higher than a page begins where it stands.
    CHECK(pagesOf({{.height = 50}, {.height = 40, .keepWithNext = true}, {.height = 90}}) == Pages{0, 0, 1});
}

TEST_CASE("The head of a table is repeated above the rows that open a page")
{
    std::vector<Piece> table{{.height = 20, .keepWithNext = true}};
    for (int i = 0; i < 6; ++i)
        table.push_back({.height = 30, .head = 0});
    const auto placed = breakPages(table, 100);
    std::vector<std::pair<int, bool>> seen;
    for (const Placed &p : placed)
        seen.push_back({p.page, p.repeated});
    CHECK(
        seen ==
        std::vector<std::pair<int, bool>>{
            {0, false}, {0, false}, {0, false}, {1, true}, {1, false}, {1, false}, {2, true}, {2, false}, {2, false}});
}

TEST_CASE("A row is never split unless it is higher than a page")
{
    const Piece row{.height = 60, .firstCut = 4, .step = 10};
    CHECK(breakPages({row, row}, 100).size() == 2);
    const auto placed = breakPages({{.height = 20}, {.height = 208, .firstCut = 4, .step = 10}}, 100);
    REQUIRE(placed.size() == 4);
    CHECK(placed[1] == Placed{1, 0, 20, 0, 74, false});
    CHECK(placed[2] == Placed{1, 1, 0, 74, 174, false});
    CHECK(placed[3] == Placed{1, 2, 0, 174, 208, false});
}

TEST_CASE("Pieces can ask for the next, a right or a left page")
{
    CHECK(pagesOf({{.height = 10}, {.height = 10, .start = Start::NextPage}}) == Pages{0, 1});
    CHECK(pagesOf({{.height = 10}, {.height = 10, .start = Start::RightPage}}) == Pages{0, 2});
    CHECK(pagesOf({{.height = 10}, {.height = 10, .start = Start::LeftPage}}) == Pages{0, 1});
    CHECK(pagesOf({{.height = 10, .start = Start::RightPage}}) == Pages{0});
}

TEST_CASE("What is spare is left out where its page is full, and never begins one")
{
    const Piece line{.height = 30, .spare = true};
    const auto placed = breakPages({{.height = 30}, line, line, line, {.height = 10}, line}, 100);
    REQUIRE(placed.size() == 4);
    CHECK(placed[2].piece == 2);
    CHECK(placed[3] == Placed{4, 0, 90, 0, 10, false}); // the third was left out, and what follows takes the room
}

TEST_CASE("Whatever the pieces, all are placed whole, in order and on the page")
{
    rc::check([] {
        const auto heights = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 260));
        std::vector<Piece> pieces;
        for (const int height : heights)
            pieces.push_back({.height = double(height),
                              .before = double(height % 7),
                              .keepWithNext = height % 3 == 0,
                              .head = height % 5 == 0 && !pieces.empty() && pieces[0].height < 50 ? 0 : -1,
                              .firstCut = 2,
                              .step = 10});
        const auto placed = breakPages(pieces, 100);
        std::vector<double> shown(pieces.size(), 0);
        int page = 0;
        for (const Placed &p : placed) {
            RC_ASSERT(p.page >= page);
            page = p.page;
            RC_ASSERT(p.y + p.to - p.from <= 100.02);
            if (!p.repeated) {
                RC_ASSERT(p.from == shown[std::size_t(p.piece)]);
                shown[std::size_t(p.piece)] = p.to;
            }
        }
        for (std::size_t i = 0; i < pieces.size(); ++i)
            RC_ASSERT(shown[i] == pieces[i].height);
    });
}
