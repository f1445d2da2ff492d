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

using Words = std::vector<std::shared_ptr<const LaidText>>;

Words set(const Card &card, double width, double nameSize, Flow &flow)
{
    const auto fit = [&](const QString &words, const Type &type, double least) {
        return flow.typesetter.fit(words, type, width, least, Align::Centre);
    };
    Words laid{fit(card.name, {.size = nameSize, .leading = 1.2, .bold = true, .ink = Ink::Band}, nameSize * 0.55)};
    for (const QString &words : {card.second, card.third})
        if (!words.isEmpty())
            laid.push_back(fit(words, {.size = nameSize * 0.52, .leading = 1.3, .ink = Ink::Quiet}, 9));
    return laid;
}

double heightOf(const Words &words)
{
    double height = 0;
    for (const auto &text : words)
        height += text->height();
    return height;
}

/// Centred as a whole in an area.
void addWords(const Words &words, const QRectF &area, Flow &flow, Marks &marks)
{
    const int part = flow.element(Role::Part);
    double y = area.top() + std::max(0.0, (area.height() - heightOf(words)) / 2);
    for (const auto &text : words) {
        marks.push_back({flow.element(Role::P, part), TextMark{{area.left(), y}, text, 0, text->lines()}});
        y += text->height();
    }
}

/// The same once more, upside down. Read out once is enough: these are artifacts.
void addTurned(const Words &words, const QRectF &area, Marks &marks)
{
    double y = area.bottom() - std::max(0.0, (area.height() - heightOf(words)) / 2);
    for (const auto &text : words) {
        y -= text->height();
        marks.push_back({artifact, TextMark{{area.left(), y}, text, 0, text->lines(), true}});
    }
}

void addBadge(const Card &card, const QRectF &area, Flow &flow, Marks &marks)
{
    marks.push_back({artifact, box({area.left(), area.top(), area.width(), 7}, Ink::Band)});
    const QRectF inside = area.adjusted(12, 15, -12, -10);
    addWords(set(card, inside.width(), 20, flow), inside, flow, marks);
}

/// Folded in the middle, the card stands and the name reads from both sides.
void addTent(const Card &card, const QRectF &area, Flow &flow, Marks &marks)
{
    const double fold = area.center().y();
    marks.push_back({artifact, LineMark{{area.left(), fold, area.right(), fold}, 0.5, Ink::Rule, true}});
    const QRectF upper = QRectF(area.left(), area.top(), area.width(), area.height() / 2).adjusted(24, 16, -24, -16);
    const Words words = set(card, upper.width(), 44, flow);
    addTurned(words, upper, marks);
    addWords(words, upper.translated(0, area.height() / 2), flow, marks);
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
