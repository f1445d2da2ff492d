#include "core/action/planwindow.h"

#include "core/action/engagementrecord.h"
#include "core/action/holiday.h"
#include "core/store/cohorts.h"

#include <QCoreApplication>

namespace convener::action {

using namespace training;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

Result<> refuseUnknown(const Programme &programme, const QStringList &stages)
{
    QStringList known;
    for (const Stage &stage : programme.stages)
        if (stage.isMeeting())
            known.append(stage.id);
    for (const QString &stage : stages)
        if (!known.contains(stage))
            return refuse(Text::tr("%1 has no stage “%2” with sessions. It has: %3.")
                              .arg(programme.title, stage, known.join(u", "_s)));
    return {};
}

} // namespace

Result<timeline::Plan> proposePlan(const Desk &desk, EngagementId id, const PlanWishes &wishes)
{
    CONVENER_ASSIGN(const EngagementRecord record, readEngagement(desk, id));
    CONVENER_TRY(refuseUnknown(record.programme, wishes.cohorts.keys()));
    Engagement engagement = record.engagement;
    if (wishes.start)
        engagement.windowStart = wishes.start;
    const auto window = timeline::window(record.programme, engagement);
    if (!window)
        return refuse(
            record.programme.window
                ? Text::tr("Engagement %1 has no window yet. Agree its start, or give one to try.").arg(id.number)
                : Text::tr("%1 asks for no window. Plan its sessions directly.").arg(record.programme.title));

    timeline::PlanRequest request{.within = *window,
                                  .today = desk.today(),
                                  .cohorts = wishes.cohorts,
                                  .facilitatorsPerSession = wishes.facilitatorsPerSession,
                                  .preferredWeekdays = wishes.weekdays};
    store::Cohorts cohorts(desk.file);
    for (const QString &name : wishes.facilitators) {
        CONVENER_ASSIGN(const auto busy, cohorts.daysOf(name));
        request.facilitators.push_back({name, QSet<QDate>(busy.begin(), busy.end())});
    }
    CONVENER_ASSIGN(const auto days, workingDays(desk, record.organisation.nation));
    auto plan = timeline::plan(record.programme, request, days);
    if (!plan)
        return refuse(timeline::conflictText(plan.error()));
    return std::move(*plan);
}

} // namespace convener::action
