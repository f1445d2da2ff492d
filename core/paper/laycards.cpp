#include "core/paper/lay.h"
#include "core/paper/style.h"

namespace convener::paper {

using namespace document;

namespace {

constexpr double millimetre = 72 / 25.4;

struct Grid {
    int columns;
    int rows;
    QSizeF card;

    int perPage() const { return columns * rows; }
};

Grid gridOf(Cards::Kind kind)
{
    if (kind == Cards::Kind::Badge)
        return {2, 5, QSizeF(90, 55) * millimetre};
    return {1, 2, QSizeF(190, 138) * millimetre};
}

/// The card's words, centred as a whole in a rectangle; `element` -1 for a second showing of the same.
void addWords(const Card &card, const QRectF &area, double nameSize, int parent, bool again, Flow &flow, Marks &marks)
{
    const auto add = [&](const QString &words, const Type &type, double least) {
        return flow.typesetter.fit(words, type, area.width(), least, Align::Centre);
    };
    std::vector<std::shared_ptr<const LaidText>> laid{
        add(card.name, {.size = nameSize, .leading = 1.2, .bold = true, .ink = Ink::Band}, nameSize * 0.55)};
    for (const QString &words : {card.second, card.third})
        if (!words.isEmpty())
            laid.push_back(add(words, {.size = nameSize * 0.52, .leading = 1.3, .ink = Ink::Quiet}, 9));
    double height = 0;
    for (const auto &text : laid)
        height += text->height();
    double y = area.top() + std::max(0.0, (area.height() - height) / 2);
    for (const auto &text : laid) {
        const int element = again ? artifact : flow.element(Role::P, parent);
        marks.push_back({element, TextMark{{area.left(), y}, text, 0, text->lines()}});
        y += text->height();
    }
}

void addBadge(const Card &card, const QRectF &area, Flow &flow, Marks &marks)
{
    marks.push_back({artifact, box({area.left(), area.top(), area.width(), 7}, Ink::Band)});
    addWords(card, area.adjusted(12, 15, -12, -10), 20, flow.element(Role::Part), false, flow, marks);
}

/// The upper half stands on its head, so that the name reads from both sides once the card is folded. Text cannot be
/// turned on a page, so both halves show the name upright and the fold goes backwards between two sheets.
void addTent(const Card &card, const QRectF &area, Flow &flow, Marks &marks)
{
    const double fold = area.center().y();
    marks.push_back({artifact, LineMark{{area.left(), fold, area.right(), fold}, 0.5, Ink::Rule, true}});
    const QRectF lower(area.left(), fold, area.width(), area.height() / 2);
    addWords(card, lower.adjusted(24, 16, -24, -16), 44, flow.element(Role::Part), false, flow, marks);
}

} // namespace

void lay(const Cards &cards, Flow &flow)
{
    const Grid grid = gridOf(cards.kind);
    const QSizeF used(grid.columns * grid.card.width(), grid.rows * grid.card.height());
    const QPointF origin((flow.sheet.size.width() - used.width()) / 2, (flow.sheet.size.height() - used.height()) / 2);
    for (std::size_t first = 0; first < cards.cards.size(); first += std::size_t(grid.perPage())) {
        Marks marks;
        const std::size_t end = std::min(cards.cards.size(), first + std::size_t(grid.perPage()));
        for (std::size_t i = first; i < end; ++i) {
            const int place = int(i - first);
            const QRectF area(
                origin + QPointF(place % grid.columns * grid.card.width(), place / grid.columns * grid.card.height()),
                grid.card);
            marks.push_back({artifact, box(area, {}, Ink::Rule, 0.4)});
            if (cards.kind == Cards::Kind::Badge)
                addBadge(cards.cards[i], area, flow, marks);
            else
                addTent(cards.cards[i], area, flow, marks);
        }
        flow.startPage(Piece::Start::NextPage);
        flow.add({.height = flow.sheet.size.height()}, std::move(marks));
    }
}

} // namespace convener::paper
