#pragma once

#include "core/paper/breaking.h"
#include "core/paper/page.h"
#include "core/paper/sheet.h"
#include "core/paper/typesetter.h"

namespace convener::paper {

/// Marks with the room they take, from their own top left.
struct Drawing {
    QSizeF size;
    Marks marks;
};

/// What blocks become before there are pages: pieces with their marks, and the elements they belong to.
class Flow {
public:
    Flow(Typesetter &typesetter, const Sheet &sheet, const document::Document &document);

    Typesetter &typesetter;
    const Sheet &sheet;
    const document::Document &document;

    double width() const { return sheet.width; }

    int element(Role role, int parent = artifact, const QString &text = {});
    Element &at(int element) { return m_elements[static_cast<std::size_t>(element)]; }

    /// Adds a piece and returns its index. The marks lie from the piece's top left.
    int add(Piece piece, Marks marks);
    /// One more mark onto a piece that was added.
    void addTo(int index, Mark mark) { m_marks[static_cast<std::size_t>(index)].push_back(std::move(mark)); }
    Piece &piece(int index) { return m_pieces[static_cast<std::size_t>(index)]; }
    int count() const { return int(m_pieces.size()); }

    /// Adds text that may go over pages between its lines: never with one line alone on a page.
    void addText(const std::shared_ptr<const LaidText> &text, int element, double x, double before,
                 bool keepWithNext = false, Marks firstMarks = {});

    /// The piece added last is never the last on its page.
    void keepLast();

    /// The next piece keeps at least so far away.
    void leaveSpace(double space) { m_space = space; }

    /// The next piece added begins a page.
    void startPage(Piece::Start start) { m_start = start; }

    /// A heading and the piece that shows it, for the contents.
    struct Entry {
        int level;
        QString text;
        int piece;
    };
    std::vector<Entry> entries;
    /// Where a page number is to be put in when pages are known: the entry, and the piece that awaits it.
    struct Awaited {
        std::size_t entry;
        int piece;
        int element;
    };
    std::vector<Awaited> awaited;

    const std::vector<Piece> &pieces() const { return m_pieces; }
    const Marks &marks(int piece) const { return m_marks[static_cast<std::size_t>(piece)]; }
    std::vector<Element> takeElements() { return std::move(m_elements); }

private:
    std::vector<Piece> m_pieces;
    std::vector<Marks> m_marks;
    std::vector<Element> m_elements;
    Piece::Start m_start = Piece::Start::Flow;
    double m_space = 0;
};

} // namespace convener::paper
