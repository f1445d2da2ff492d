#include "core/timeline/survey.h"

#include "core/timeline/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace convener::timeline {

using training::Level;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Survey)
};

/// "3 months", "14 days", "3 months and 2 days": how far, whichever way.
QString lengthText(training::Offset offset)
{
    const int months = qAbs(offset.months);
    const int days = qAbs(offset.days);
    if (months == 0)
        return Text::tr("%n day(s)", nullptr, days);
    const QString monthsText = Text::tr("%n month(s)", nullptr, months);
    return days == 0 ? monthsText : Text::tr("%1 and %2").arg(monthsText, Text::tr("%n day(s)", nullptr, days));
}

} // namespace

QString explainSurvey(const training::Programme &programme, Level level, const training::SurveyPoint &point,
                      QDate anchor)
{
    const training::Stage *stage = programme.stage(programme.surveys(level).anchorStage);
    const QString session = Text::tr("the %1 on %2").arg(stage ? stage->title : QString(), dateText(anchor));
    const training::Offset due = point.due.value;
    if (due == training::Offset{})
        return Text::tr("on the day of %1").arg(session);
    if (due.months != 0 && due.days != 0 && (due.months < 0) != (due.days < 0)) { // they count in opposite directions
        const QString months = Text::tr("%n month(s)", nullptr, qAbs(due.months));
        return (due.months < 0 ? Text::tr("%1 before %2, less %3") : Text::tr("%1 after %2, less %3"))
            .arg(months, session, Text::tr("%n day(s)", nullptr, qAbs(due.days)));
    }
    return due.from(anchor) < anchor ? Text::tr("%1 before %2").arg(lengthText(due), session)
                                     : Text::tr("%1 after %2").arg(lengthText(due), session);
}

std::optional<QDate> delegateAnchor(const training::Programme &programme, const training::Cohort &cohort)
{
    if (cohort.stage != programme.delegateSurveys.anchorStage)
        return std::nullopt;
    return cohort.lastDate();
}

std::optional<QDate> organisationAnchor(const training::Programme &programme,
                                        const std::vector<training::Cohort> &cohorts)
{
    std::optional<QDate> earliest;
    for (const training::Cohort &cohort : cohorts) {
        if (cohort.stage != programme.organisationSurveys.anchorStage)
            continue;
        const auto first = cohort.firstDate();
        if (first && (!earliest || *first < *earliest))
            earliest = first;
    }
    return earliest;
}

std::optional<QDate> lastOrganisationSurvey(const training::Programme &programme, std::optional<QDate> anchor)
{
    if (!anchor)
        return std::nullopt;
    std::optional<QDate> last;
    for (const training::SurveyPoint &point : programme.organisationSurveys.points) {
        const QDate due = point.due.value.from(*anchor);
        if (!last || *last < due)
            last = due;
    }
    return last;
}

} // namespace convener::timeline
