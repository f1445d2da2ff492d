#include "ui/page/eligibilitylines.h"

#include <QCoreApplication>

namespace convener::page {

using dialog::MarkedLine;
using look::Mark;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EligibilityLines)
};

} // namespace

std::vector<MarkedLine> eligibilityLines(const timeline::Eligibility &eligibility)
{
    std::vector<MarkedLine> lines;
    for (const QString &bar : eligibility.bars)
        lines.push_back({Mark::Late, bar});
    for (const QString &warning : eligibility.warnings)
        lines.push_back({Mark::Due, warning});
    if (lines.empty())
        lines.push_back({Mark::Done, Text::tr("Nothing bars a confirmation.")});
    for (const QString &advice : eligibility.advice)
        lines.push_back({Mark::Coming, advice});
    return lines;
}

} // namespace convener::page
