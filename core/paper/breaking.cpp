#include "core/paper/breaking.h"

#include <algorithm>
#include <cmath>

namespace convener::paper {

namespace {

constexpr double tolerance = 0.01;

class Breaker {
public:
    Breaker(const std::vector<Piece> &pieces, double room)
        : m_pieces(pieces)
        , m_room(room)
    {
    }

    std::vector<Placed> run()
    {
        for (int i = 0; i < int(m_pieces.size()); ++i) {
            startPage(piece(i).start);
            if (piece(i).spare && (m_empty || m_y + piece(i).before + piece(i).height > m_room + tolerance))
                continue;
            if (!m_empty && m_y + needed(i) > m_room + tolerance && fitsFreshPage(i))
                nextPage();
            put(i);
        }
        return std::move(m_placed);
    }

private:
    const Piece &piece(int index) const { return m_pieces[static_cast<std::size_t>(index)]; }

    double headHeight(int index) const { return piece(index).head < 0 ? 0 : piece(piece(index).head).height; }

    /// Height of the piece and of all that must stay with it, with the space above unless a page is opened.
    double needed(int index, bool opensPage = false) const
    {
        double height = opensPage ? headHeight(index) : piece(index).before;
        for (int i = index;; ++i) {
            height += piece(i).height;
            if (!piece(i).keepWithNext || i + 1 == int(m_pieces.size()) || piece(i + 1).start != Piece::Start::Flow)
                return height;
            height += piece(i + 1).before;
        }
    }

    /// Whether a fresh page would help: what is higher than a page is better begun here if a part of it fits.
    bool fitsFreshPage(int index) const
    {
        if (needed(index, true) <= m_room + tolerance)
            return true;
        const Piece &first = piece(index);
        const double least = first.before + (first.step > 0 ? first.firstCut + 3 * first.step : first.height);
        return m_y + std::min(least, first.before + first.height) > m_room + tolerance;
    }

    void startPage(Piece::Start start)
    {
        using Start = Piece::Start;
        if (start == Start::Flow)
            return;
        if (!m_empty)
            nextPage();
        const bool right = m_page % 2 == 0;
        if ((start == Start::RightPage && !right) || (start == Start::LeftPage && right))
            nextPage();
    }

    void nextPage()
    {
        ++m_page;
        m_y = 0;
        m_empty = true;
    }

    void add(int index, double from, double to, bool repeated)
    {
        m_placed.push_back({index, m_page, m_y, from, to, repeated});
        m_y += to - from;
        m_empty = false;
    }

    void put(int index)
    {
        const Piece &next = piece(index);
        double from = 0;
        while (true) {
            if (!m_empty && from == 0)
                m_y += next.before;
            else if (m_empty && next.head >= 0)
                add(next.head, 0, piece(next.head).height, true);
            const double space = m_room - m_y;
            const double part =
                next.step <= 0
                    ? 0
                    : next.firstCut + std::floor((from + space - next.firstCut + tolerance) / next.step) * next.step -
                          from;
            if (next.height - from <= space + tolerance || part <= tolerance) {
                add(index, from, next.height, false);
                return;
            }
            add(index, from, from + part, false);
            from += part;
            nextPage();
        }
    }

    const std::vector<Piece> &m_pieces;
    const double m_room;
    std::vector<Placed> m_placed;
    int m_page = 0;
    double m_y = 0;
    bool m_empty = true;
};

} // namespace

std::vector<Placed> breakPages(const std::vector<Piece> &pieces, double room)
{
    return Breaker(pieces, room).run();
}

} // namespace convener::paper
