#include "core/action/planwindow.h"

#include "core/action/dates.h"
#include "core/action/holiday.h"
#include "core/store/cohorts.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace convener::action {

using namespace training;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

Result<> checkCohorts(const Programme &programme, const QMap<QString, int> &cohorts)
{
    QStringList known;
    for (const Stage &stage : programme.stages)
        if (stage.isMeeting())
            known.append(stage.id);
    for (auto wanted = cohorts.begin(); wanted != cohorts.end(); ++wanted) {
        if (!known.contains(wanted.key()))
            return refuse(Text::tr("%1 has no stage “%2” with sessions. It has: %3.")
                              .arg(programme.title, wanted.key(), known.join(u", "_s)));
        if (*wanted < 0 || *wanted > mostCohorts)
            return refuse(
                Text::tr("At most %1 cohorts of a stage are planned at a time, not %2.").arg(mostCohorts).arg(*wanted));
    }
    return {};
}

/// The days to plan in, of a programme that asks for a window.
Result<> takeWindow(timeline::PlanRequest &request, const EngagementRecord &record, const PlanWishes &wishes)
{
    if (wishes.until)
        return refuse(Text::tr("The window of %1 ends %2 days after it starts. Give its start alone.")
                          .arg(record.programme.title)
                          .arg(record.programme.window->days.value));
    Engagement engagement = record.engagement;
    if (wishes.start)
        engagement.windowStart = wishes.start;
    const auto window = timeline::window(record.programme, engagement);
    if (!window)
        return refuse(Text::tr("Engagement %1 has no window yet. Agree its start, or give one to try.")
                          .arg(record.engagement.id.number));
    request.within = *window;
    return {};
}

/// The days to plan in, of a programme that asks for none: from the day given or from now on.
Result<> takeDays(timeline::PlanRequest &request, const EngagementRecord &record, const PlanWishes &wishes)
{
    const QDate first = wishes.start.value_or(std::max(request.today, record.engagement.joinedOn));
    const auto days = time::Span::make(first, wishes.until.value_or(first));
    if (!days)
        return refuse(Text::tr("%1 is before %2. Give a later last day.")
                          .arg(timeline::dateText(*wishes.until), timeline::dateText(first)));
    request.within = *days;
    request.openEnded = !wishes.until;
    return {};
}

void takeSessions(timeline::PlanRequest &request, const EngagementRecord &record)
{
    for (const Stage &stage : record.programme.stages)
        if (stage.isMeeting() && !request.cohorts.contains(stage.id))
            request.cohorts.insert(stage.id, cohortsToDate(record, stage.id));
    for (const Cohort &cohort : record.cohorts)
        for (const Session &session : cohort.heldSessions())
            request.dated.push_back({cohort.stage, session.time.date()});
}

} // namespace

int cohortsToDate(const EngagementRecord &record, const QString &stage)
{
    int planned = 0;
    int undated = 0;
    for (const Cohort &cohort : record.cohorts) {
        planned += cohort.stage == stage;
        undated += cohort.stage == stage && cohort.sessions.empty();
    }
    return planned == 0 ? 1 : std::min(undated, mostCohorts);
}

Result<timeline::Plan> proposePlan(const Desk &desk, EngagementId id, const PlanWishes &wishes)
{
    CONVENER_ASSIGN(const EngagementRecord record, readEngagement(desk, id));
    CONVENER_TRY(checkCohorts(record.programme, wishes.cohorts));
    for (const auto &day : {wishes.start, wishes.until})
        if (day)
            CONVENER_TRY(mustExist(*day));
    if (wishes.facilitatorsPerSession < 1)
        return refuse(Text::tr("A session needs at least 1 facilitator, not %1.").arg(wishes.facilitatorsPerSession));
    timeline::PlanRequest request{.within = *time::Span::make(desk.today(), desk.today()),
                                  .today = desk.today(),
                                  .cohorts = wishes.cohorts,
                                  .facilitatorsPerSession = wishes.facilitatorsPerSession,
                                  .preferredWeekdays = wishes.weekdays};
    CONVENER_TRY((record.programme.window ? takeWindow : takeDays)(request, record, wishes));
    takeSessions(request, record);
    if (request.cohorts.isEmpty())
        return refuse(Text::tr("%1 has no sessions, so there are no cohorts to plan.").arg(record.programme.title));
    if (std::ranges::all_of(request.cohorts, [](int count) { return count == 0; }))
        return refuse(Text::tr("Every stage of engagement %1 has its dates. Say of which stage more cohorts are to be "
                               "planned.")
                          .arg(id.number));

    store::Cohorts cohorts(desk.file);
    for (const QString &name : wishes.facilitators) {
        CONVENER_ASSIGN(const auto busy, cohorts.daysOf(name));
        request.facilitators.push_back({name, QSet<QDate>(busy.begin(), busy.end())});
    }
    CONVENER_ASSIGN(const auto days, workingDays(desk, record.organisation.nation));
    auto plan = timeline::plan(record.programme, request, days);
    if (!plan)
        return refuse(timeline::conflictText(plan.error(), record.programme));
    return std::move(*plan);
}

} // namespace convener::action
