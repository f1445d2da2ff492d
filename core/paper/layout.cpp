#include "core/paper/layout.h"

#include "core/paper/furniture.h"
#include "core/paper/lay.h"
#include "core/paper/style.h"

#include <QCoreApplication>

#include <map>

namespace convener::paper {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// Pages that stand for those of a PDF which nothing here can paint. In a written PDF its own take their place.
Pages standIns(const document::Document &document, Typesetter &typesetter)
{
    Pages pages{.title = document.title, .author = document.author, .language = document.language};
    const std::vector<document::Enclosure::Page> &theirs = document.enclosure->pages;
    for (std::size_t i = 0; i < theirs.size(); ++i) {
        const QSizeF size = theirs[i].size;
        const QString words = Text::tr("Page %1 of %2 of your own PDF, which is joined to the saved file as it is")
                                  .arg(i + 1)
                                  .arg(theirs.size());
        const auto text = typesetter.set(words, style::small, size.width(), document::Align::Centre);
        pages.pages.push_back({size, {{artifact, TextMark{{0, size.height() / 2}, text, 0, text->lines()}}}});
    }
    pages.enclosure = document.enclosure;
    return pages;
}

/// Writes the page numbers that the contents await onto the pages that show them.
void addPageNumbers(Flow &flow, const std::vector<Placed> &placed, const Placed &shown, Marks &marks)
{
    for (const Flow::Awaited &awaited : flow.awaited) {
        if (awaited.piece != shown.piece)
            continue;
        const int heading = flow.entries[awaited.entry].piece;
        const auto at = std::ranges::find_if(placed, [&](const Placed &p) { return p.piece == heading; });
        if (at == placed.end())
            continue;
        const auto text = flow.typesetter.set(QString::number(at->page + 1), style::body, 40, document::Align::Right);
        marks.push_back({awaited.element, TextMark{{flow.width() - 40, 0}, text, 0, 1}});
    }
}

/// The height that is used of the last page.
double lastHeight(const std::vector<Placed> &placed)
{
    double used = 0;
    for (const Placed &p : placed)
        if (p.page == placed.back().page)
            used = std::max(used, p.y + p.to - p.from);
    return used;
}

/// The pieces so much closer to each other, with what is spare or without.
std::vector<Piece> moved(std::vector<Piece> pieces, double closer, bool spare, double room)
{
    for (Piece &piece : pieces) {
        piece.before *= closer;
        if (piece.spare && !spare)
            piece.height = 2 * room; // fits nowhere
    }
    return pieces;
}

/// Breaks pages so that none is begun for a few lines: where the last would hold little, the pieces move closer to each
/// other, as far as that looks well, and what is spare gives way.
std::vector<Placed> breakWell(const std::vector<Piece> &pieces, double room)
{
    constexpr double little = 0.25; // of a page
    std::vector<Placed> placed = breakPages(pieces, room);
    if (placed.empty() || placed.back().page == 0 || lastHeight(placed) > little * room)
        return placed;
    for (const double closer : {0.85, 0.7, 0.55})
        for (const bool spare : {true, false})
            if (auto fewer = breakPages(moved(pieces, closer, spare, room), room);
                fewer.back().page < placed.back().page)
                return fewer;
    return placed;
}

/// A page that nothing came onto, because a spread begins after it, is ruled for notes.
void ruleForNotes(const QRectF &body, Marks &marks)
{
    constexpr double apart = 25; // points, as in the fields to write in
    for (double y = body.top() + apart; y <= body.bottom(); y += apart)
        marks.push_back({artifact, LineMark{{body.left(), y, body.right(), y}, 0.6}});
}

/// Gives every link of a text an element of its own, however many pages the text goes over.
class LinkElements {
public:
    explicit LinkElements(std::vector<Element> &elements)
        : m_elements(elements)
    {
    }

    void add(Mark &mark)
    {
        auto *text = std::get_if<TextMark>(&mark.shape);
        if (!text || mark.element == artifact || text->text->linkCount() == 0)
            return;
        const auto [known, isNew] = m_first.try_emplace({mark.element, text->text.get()}, int(m_elements.size()));
        if (isNew)
            m_elements.insert(m_elements.end(), std::size_t(text->text->linkCount()),
                              Element{.role = Role::Link, .parent = mark.element});
        text->firstLink = known->second;
    }

private:
    std::vector<Element> &m_elements;
    std::map<std::pair<int, const LaidText *>, int> m_first;
};

} // namespace

Pages layOut(const document::Document &document, Typesetter &typesetter, const Numbering &numbering)
{
    if (document.enclosure)
        return standIns(document, typesetter);
    const Sheet sheet = Sheet::of(document);
    Flow flow(typesetter, sheet, document);
    for (const document::Block &block : document.blocks)
        std::visit([&](const auto &kind) { lay(kind, flow); }, block);

    const std::vector<Placed> placed = breakWell(flow.pieces(), sheet.height);
    Pages pages;
    pages.title = document.title;
    pages.author = document.author;
    pages.language = document.language;
    const int count = placed.empty() ? 1 : placed.back().page + 1;
    for (int i = 0; i < count; ++i)
        pages.pages.push_back({sheet.size, head(document, sheet, i, typesetter)});
    for (int i = 0; i < count; ++i)
        if (sheet.mirrored && std::ranges::none_of(placed, [i](const Placed &p) { return p.page == i; }))
            ruleForNotes(sheet.body(i), pages.pages[std::size_t(i)].marks);

    for (const Placed &p : placed) {
        const Piece &piece = flow.pieces()[static_cast<std::size_t>(p.piece)];
        const bool whole = p.from == 0 && p.to == piece.height;
        Marks marks = whole ? flow.marks(p.piece) : slice(flow.marks(p.piece), p.from, p.to);
        if (p.repeated)
            for (Mark &mark : marks)
                mark.element = artifact;
        addPageNumbers(flow, placed, p, marks);
        Marks &page = pages.pages[static_cast<std::size_t>(p.page)].marks;
        place(std::move(marks), sheet.body(p.page).topLeft() + QPointF(0, p.y), page);
    }
    const int of = numbering.of > 0 ? numbering.of : count;
    for (int i = 0; i < count; ++i)
        place(foot(document, sheet, numbering.before + i, of, typesetter), {},
              pages.pages[static_cast<std::size_t>(i)].marks);
    pages.elements = flow.takeElements();
    LinkElements links(pages.elements);
    for (Page &page : pages.pages)
        for (Mark &mark : page.marks)
            links.add(mark);
    return pages;
}

} // namespace convener::paper
