#include "core/action/plancohort.h"

#include "core/action/dates.h"
#include "core/action/holiday.h"
#include "core/action/shownprogramme.h"
#include "core/action/step.h"
#include "core/store/cohorts.h"
#include "core/store/editions.h"
#include "core/store/engagements.h"
#include "core/store/organisations.h"
#include "core/timeline/sessiondetails.h"
#include "core/timeline/weekly.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

QString meetings(const Programme &programme)
{
    QStringList ids;
    for (const Stage &stage : programme.stages)
        if (stage.isMeeting())
            ids.append(stage.id);
    return ids.join(u", "_s);
}

QString modes(const Stage &stage)
{
    QStringList words;
    for (const Mode mode : stage.capacity.keys())
        words.append(toText(mode));
    return words.join(u", "_s);
}

Result<std::vector<Session>> sessions(const Stage &stage, std::vector<Session> given, const time::WorkingDays &days)
{
    const std::size_t wanted = stage.sessions.size();
    if (stage.kind == StageKind::WeeklySessions && given.size() == 1) {
        CONVENER_ASSIGN(const auto times, timeline::courseTimes(stage, given.front().time, days));
        const Session first = given.front();
        given.assign(times.size(), first);
        for (std::size_t week = 0; week < times.size(); ++week)
            given[week].time = times[week];
    }
    if (given.size() != wanted)
        return refuse(
            Text::tr("%1 has %n session(s); %2 were given. Give each session its own time.", nullptr, int(wanted))
                .arg(stage.title)
                .arg(given.size()));
    std::stable_sort(given.begin(), given.end(),
                     [](const Session &a, const Session &b) { return a.time.starts() < b.time.starts(); });
    for (std::size_t i = 0; i < given.size(); ++i) {
        CONVENER_ASSIGN(given[i], timeline::withDetails(given[i], {}));
        given[i].position = int(i) + 1;
        if (i > 0 && given[i].time.overlaps(given[i - 1].time))
            return refuse(Text::tr("Two sessions of this cohort overlap: %1 and %2. Give one of them another time.")
                              .arg(given[i - 1].time.toText(), given[i].time.toText()));
    }
    return given;
}

Result<Cohort> cohort(const Programme &programme, const CohortPlan &plan, const time::WorkingDays &days)
{
    const Stage *stage = programme.stage(plan.stage);
    if (!stage || !stage->isMeeting())
        return refuse(Text::tr("%1 has no stage “%2” with sessions. It has: %3.")
                          .arg(programme.title, plan.stage, meetings(programme)));
    const Mode mode = plan.mode.value_or(stage->defaultMode);
    if (!stage->capacity.contains(mode))
        return refuse(Text::tr("%1 is not held %2. Choose one of: %3.").arg(stage->title, toText(mode), modes(*stage)));
    const int most = stage->capacity[mode].value;
    const int capacity = plan.capacity.value_or(most);
    if (capacity < 1)
        return refuse(Text::tr("A cohort takes at least 1 delegate, not %1. Leave the number out for all %2 places.")
                          .arg(capacity)
                          .arg(most));
    if (capacity > most)
        return refuse(Text::tr("%1 (%2) takes at most %3 delegates, not %4. Plan a second cohort for more.")
                          .arg(stage->title, toText(mode))
                          .arg(most)
                          .arg(capacity));
    CONVENER_ASSIGN(auto planned, sessions(*stage, plan.sessions, days));
    return Cohort{.engagement = plan.engagement,
                  .stage = stage->id,
                  .mode = mode,
                  .capacity = capacity,
                  .sessions = std::move(planned)};
}

/// Those of the organisation's nation.
Result<time::WorkingDays> workingDaysOf(const Desk &desk, const Engagement &engagement)
{
    CONVENER_ASSIGN(const Organisation organisation, store::Organisations(desk.file).get(engagement.organisation));
    return workingDays(desk, organisation.nation);
}

Result<> nameCohort(StepName &name, const Desk &desk, EditionId edition, const Cohort &planned)
{
    CONVENER_ASSIGN(const Programme programme, store::Editions(desk.file).programme(edition));
    name.with(u"cohort"_s, planned.id).with(u"stage"_s, programme.stage(planned.stage)->title);
    if (const auto first = planned.firstDate())
        name.with(u"on"_s, *first);
    return {};
}

} // namespace

Result<PlannedCohort> planCohort(Desk &desk, const CohortPlan &plan)
{
    const StepName step = StepName(u"plan-cohort"_s).with(u"engagement"_s, plan.engagement);
    return inOneStep(desk, step, [&](StepName &name) -> Result<PlannedCohort> {
        CONVENER_ASSIGN(const Engagement engagement, store::Engagements(desk.file).get(plan.engagement));
        CONVENER_ASSIGN(const Programme programme, readProgramme(desk, engagement.edition));
        CONVENER_ASSIGN(const auto days, workingDaysOf(desk, engagement));
        CONVENER_ASSIGN(Cohort planned, cohort(programme, plan, days));
        CONVENER_ASSIGN(planned.id, store::Cohorts(desk.file).add(planned));
        CONVENER_TRY(nameCohort(name, desk, engagement.edition, planned));
        CONVENER_TRY(followRules(desk, engagement.id));
        return PlannedCohort{planned.id, {.engagements = {engagement.id}, .cohorts = {planned.id}}};
    });
}

Result<Changes> scheduleCohort(Desk &desk, CohortId id, const std::vector<Session> &given)
{
    return inOneStep(desk, StepName(u"plan-cohort"_s), [&](StepName &name) -> Result<Changes> {
        store::Cohorts cohorts(desk.file);
        CONVENER_ASSIGN(Cohort planned, cohorts.get(id));
        CONVENER_ASSIGN(const Engagement engagement, store::Engagements(desk.file).get(planned.engagement));
        CONVENER_ASSIGN(const Programme programme, readProgramme(desk, engagement.edition));
        if (!planned.sessions.empty())
            return refuse(
                Text::tr("Cohort %1 has its sessions already. Move them, or plan another cohort.").arg(id.number));
        CONVENER_ASSIGN(const auto days, workingDaysOf(desk, engagement));
        CONVENER_ASSIGN(planned.sessions, sessions(*programme.stage(planned.stage), given, days));
        for (const Session &session : planned.sessions)
            CONVENER_TRY(cohorts.addSession(id, session));
        CONVENER_TRY(nameCohort(name.with(u"engagement"_s, engagement.id), desk, engagement.edition, planned));
        CONVENER_TRY(followRules(desk, engagement.id));
        return Changes{.engagements = {engagement.id}, .cohorts = {id}};
    });
}

} // namespace convener::action
