#pragma once

#include <vector>

namespace convener::paper {

/// Something that goes onto a page as a whole. Lengths are points.
struct Piece {
    enum class Start { Flow, NextPage, RightPage, LeftPage };

    double height = 0;
    double before = 0;         ///< space above, dropped at the top of a page
    bool keepWithNext = false; ///< never the last on its page
    bool spare = false;        ///< left out where its page has no room for it
    Start start = Start::Flow;
    int head = -1;       ///< index of the piece repeated above this one when it opens a page; -1: none
    double firstCut = 0; ///< a piece higher than a page is cut here
    double step = 0;     ///< and at every step after it; 0: never cut, it overflows
};

/// A piece, or the part of one from height `from` to `to`, at its place.
struct Placed {
    int piece = 0;
    int page = 0; ///< from 0; odd pages of the count from 1 lie right
    double y = 0; ///< below the top of the page's body
    double from = 0;
    double to = 0;
    bool repeated = false; ///< a head shown again

    bool operator==(const Placed &) const = default;
};

/// Puts pieces onto pages whose body is `room` points high, in order. A run of pieces that keep together moves to
/// the next page as one, unless it is higher than a page. A piece that is spare is never the first on a page.
std::vector<Placed> breakPages(const std::vector<Piece> &pieces, double room);

} // namespace convener::paper
