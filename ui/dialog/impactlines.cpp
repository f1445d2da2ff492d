#include "ui/dialog/impactlines.h"

#include "core/timeline/impact.h"

#include <QCoreApplication>

namespace convener::dialog {

using look::Mark;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImpactLines)
};

} // namespace

std::vector<MarkedLine> impactLines(const timeline::Impact &impact)
{
    const QStringList texts = timeline::impactText(impact); // begins with what clashes, then what is solved
    const auto clashes = qsizetype(impact.clashes.size());
    const auto solved = clashes + qsizetype(impact.solved.size());
    std::vector<MarkedLine> lines;
    for (qsizetype number = 0; number < texts.size(); ++number)
        lines.push_back({number < clashes ? Mark::Late : number < solved ? Mark::Done : Mark::Due, texts[number]});
    if (lines.empty())
        lines.push_back({Mark::Done, Text::tr("It touches nothing else.")});
    return lines;
}

} // namespace convener::dialog
