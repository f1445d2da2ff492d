#include "core/paper/flow.h"

namespace convener::paper {

Flow::Flow(Typesetter &setter, const Sheet &onSheet, const document::Document &ofDocument)
    : typesetter(setter)
    , sheet(onSheet)
    , document(ofDocument)
{
}

int Flow::element(Role role, int parent, const QString &text)
{
    m_elements.push_back({.role = role, .parent = parent, .text = text});
    return int(m_elements.size()) - 1;
}

int Flow::add(Piece piece, Marks marks)
{
    if (m_start != Piece::Start::Flow)
        piece.start = std::exchange(m_start, Piece::Start::Flow);
    piece.before = std::max(piece.before, std::exchange(m_space, 0));
    m_pieces.push_back(piece);
    m_marks.push_back(std::move(marks));
    return count() - 1;
}

void Flow::keepLast()
{
    if (!m_pieces.empty() && !m_pieces.back().spare)
        m_pieces.back().keepWithNext = true;
}

void Flow::addText(const std::shared_ptr<const LaidText> &text, int element, double x, double before, bool keepWithNext,
                   Marks firstMarks)
{
    const int lines = text->lines();
    for (int line = 0; line < lines; ++line) {
        Marks marks = line == 0 ? std::move(firstMarks) : Marks{};
        marks.push_back({element, TextMark{{x, 0}, text, line, line + 1}});
        Piece piece;
        piece.height = text->lineTop(line + 1) - text->lineTop(line);
        piece.before = line == 0 ? before : 0;
        const bool last = line + 1 == lines;
        piece.keepWithNext = last ? keepWithNext : line == 0 || line + 2 == lines;
        add(piece, std::move(marks));
    }
}

} // namespace convener::paper
