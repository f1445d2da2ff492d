#include "core/paper/page.h"

namespace convener::paper {

namespace {

void move(Mark &mark, QPointF offset)
{
    std::visit(
        [&](auto &shape) {
            using Shape = std::decay_t<decltype(shape)>;
            if constexpr (std::is_same_v<Shape, TextMark>)
                shape.at += offset;
            else if constexpr (std::is_same_v<Shape, LineMark>)
                shape.line.translate(offset);
            else
                shape.corners.translate(offset);
        },
        mark.shape);
}

std::optional<TextMark> cut(TextMark text, double from, double to)
{
    const double shift = text.at.y() - text.text->lineTop(text.from);
    const auto begins = [&](int line) { return shift + text.text->lineTop(line); };
    while (text.from < text.to && begins(text.from) < from - 0.01)
        ++text.from;
    while (text.from < text.to && begins(text.to - 1) >= to - 0.01)
        --text.to;
    if (text.from == text.to)
        return {};
    text.at.setY(begins(text.from));
    return text;
}

std::optional<LineMark> cut(LineMark line, double from, double to)
{
    const double top = std::min(line.line.y1(), line.line.y2());
    const double bottom = std::max(line.line.y1(), line.line.y2());
    if (bottom < from || top > to)
        return {};
    line.line = {line.line.x1(), std::clamp(line.line.y1(), from, to), line.line.x2(),
                 std::clamp(line.line.y2(), from, to)};
    return line;
}

std::optional<ShapeMark> cut(ShapeMark shape, double from, double to)
{
    const QRectF bounds = shape.corners.boundingRect();
    if (bounds.bottom() < from || bounds.top() > to)
        return {};
    for (QPointF &corner : shape.corners)
        corner.setY(std::clamp(corner.y(), from, to));
    return shape;
}

} // namespace

ShapeMark box(const QRectF &rect, std::optional<Ink> fill, std::optional<Ink> edge, double width)
{
    return {{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}, fill, edge, width};
}

int elementOf(const Mark &mark, const LaidText::Stretch &stretch)
{
    const int firstLink = std::get<TextMark>(mark.shape).firstLink;
    return stretch.link < 0 || firstLink == artifact ? mark.element : firstLink + stretch.link;
}

void place(Marks &&marks, QPointF offset, Marks &onto)
{
    onto.reserve(onto.size() + marks.size());
    for (Mark &mark : marks) {
        move(mark, offset);
        onto.push_back(std::move(mark));
    }
}

Marks slice(const Marks &marks, double from, double to)
{
    Marks part;
    for (const Mark &mark : marks) {
        std::visit(
            [&](const auto &shape) {
                if (auto kept = cut(shape, from, to)) {
                    part.push_back({mark.element, std::move(*kept)});
                    move(part.back(), {0, -from});
                }
            },
            mark.shape);
    }
    return part;
}

} // namespace convener::paper
