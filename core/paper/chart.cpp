#include "core/paper/strip.h"

#include "core/paper/style.h"

namespace convener::paper {

using namespace document;

Drawing drawChart(const Chart &chart, double width, Typesetter &typesetter)
{
    constexpr double thickness = 13;
    constexpr double gap = 7;
    const double labels = width * 0.32;
    const double figures = width * 0.22;
    const double bars = width - labels - figures;
    Drawing drawing;
    double y = 0;
    if (!chart.title.isEmpty()) {
        const auto title = typesetter.set(chart.title, style::section, width);
        drawing.marks.push_back({artifact, TextMark{{0, 0}, title, 0, title->lines()}});
        y = title->height() + 6;
    }
    const double top = y;
    for (const Bar &bar : chart.bars) {
        const auto label = typesetter.set(bar.label, style::cell, labels - 10);
        const auto figure = typesetter.set(bar.text, style::cell, figures - 8);
        const double height = std::max({thickness, label->height(), figure->height()});
        const double middle = y + height / 2;
        drawing.marks.push_back({artifact, TextMark{{0, middle - label->height() / 2}, label, 0, label->lines()}});
        double end = labels;
        if (bar.value && chart.most > 0) {
            const double length = std::clamp(*bar.value / chart.most, 0.0, 1.0) * bars;
            end += length;
            drawing.marks.push_back({artifact, box({labels, middle - thickness / 2, length, thickness}, Ink::Accent)});
        }
        drawing.marks.push_back(
            {artifact, TextMark{{end + 6, middle - figure->height() / 2}, figure, 0, figure->lines()}});
        y += height + gap;
    }
    drawing.marks.push_back({artifact, LineMark{{labels, top - 3, labels, y - gap + 3}, 0.8, Ink::Quiet}});
    drawing.size = {width, y};
    return drawing;
}

} // namespace convener::paper
