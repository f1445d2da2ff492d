#include "core/timeline/commitment.h"

#include "core/time/month.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

namespace convener::timeline {

using training::DueRule;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commitment)
};

} // namespace

std::optional<QDate> commitmentDue(const training::CommitmentRule &rule, const CommitmentAnchors &anchors)
{
    switch (rule.due) {
    case DueRule::WhenAgreed:
        return std::nullopt;
    case DueRule::MonthsAfterJoining:
        return time::addMonths(anchors.joinedOn, rule.months.value);
    case DueRule::WindowEnd:
        return anchors.window ? std::optional(anchors.window->last()) : std::nullopt;
    case DueRule::LastOrganisationSurvey:
        return anchors.lastOrganisationSurvey;
    }
    Q_UNREACHABLE();
}

QString explainDue(const training::CommitmentRule &rule, const CommitmentAnchors &anchors)
{
    switch (rule.due) {
    case DueRule::WhenAgreed:
        return Text::tr("when a date is agreed");
    case DueRule::MonthsAfterJoining:
        return Text::tr("%n month(s) after joining on %1", nullptr, rule.months.value).arg(dateText(anchors.joinedOn));
    case DueRule::WindowEnd:
        return anchors.window
                   ? Text::tr("the last day of the window that starts on %1").arg(dateText(anchors.window->first()))
                   : Text::tr("the last day of the window, once it is agreed");
    case DueRule::LastOrganisationSurvey:
        return anchors.lastOrganisationSurvey
                   ? Text::tr("with the organisation's last survey, due on %1")
                         .arg(dateText(*anchors.lastOrganisationSurvey))
                   : Text::tr("with the organisation's last survey, once a workshop has a date");
    }
    Q_UNREACHABLE();
}

} // namespace convener::timeline
