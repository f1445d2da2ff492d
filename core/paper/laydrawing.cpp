#include "core/paper/lay.h"
#include "core/paper/strip.h"

namespace convener::paper {

namespace {

/// The whole drawing is one figure, read out by its alternative.
void addFigure(Drawing drawing, const QString &alternative, Flow &flow)
{
    const int figure = flow.element(Role::Figure, artifact, alternative);
    for (Mark &mark : drawing.marks)
        mark.element = figure;
    flow.add({.height = drawing.size.height(), .before = 10}, std::move(drawing.marks));
    flow.leaveSpace(12);
}

} // namespace

void lay(const document::Timeline &timeline, Flow &flow)
{
    Q_ASSERT(timeline.first.isValid() && timeline.first <= timeline.last);
    addFigure(drawTimeline(timeline, flow.width(), flow.typesetter), timeline.alternative, flow);
}

void lay(const document::Chart &chart, Flow &flow)
{
    addFigure(drawChart(chart, flow.width(), flow.typesetter), chart.alternative, flow);
}

} // namespace convener::paper
