#include "core/action/plancohort.h"

#include "core/action/dates.h"
#include "core/action/step.h"
#include "core/store/cohorts.h"
#include "core/store/editions.h"
#include "core/store/engagements.h"

#include <QCoreApplication>
#include <QUrl>

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

/// Delegates click on it in their documents, so it leads to a web page and nowhere else.
Result<> refuseBadLink(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (link.isEmpty() || (web && url.isValid() && !url.host().isEmpty()))
        return {};
    return refuse(Text::tr("“%1” is not a joining link. Give the whole web address, such as https://example.org/room.")
                      .arg(link));
}

/// A week later at the same time on the wall, also across a change of the clock.
Result<time::SessionTime> weeksLater(const time::SessionTime &first, int weeks)
{
    return time::SessionTime::make(first.starts().addDays(7 * weeks), first.ends().addDays(7 * weeks),
                                   time::SessionTime::Days::Several);
}

Result<std::vector<Session>> sessions(const Stage &stage, std::vector<Session> given)
{
    const std::size_t wanted = stage.sessions.size();
    if (stage.kind == StageKind::WeeklySessions && given.size() == 1) {
        const Session first = given.front();
        for (std::size_t week = 1; week < wanted; ++week) {
            CONVENER_ASSIGN(const time::SessionTime time, weeksLater(first.time, int(week)));
            given.push_back(first);
            given.back().time = time;
        }
    }
    if (given.size() != wanted)
        return refuse(
            Text::tr("%1 has %n session(s); %2 were given. Give each session its own time.", nullptr, int(wanted))
                .arg(stage.title)
                .arg(given.size()));
    std::stable_sort(given.begin(), given.end(),
                     [](const Session &a, const Session &b) { return a.time.starts() < b.time.starts(); });
    for (std::size_t i = 0; i < given.size(); ++i) {
        CONVENER_TRY(refuseBadLink(given[i].link));
        given[i].position = int(i) + 1;
        if (i > 0 && given[i].time.overlaps(given[i - 1].time))
            return refuse(Text::tr("Two sessions of this cohort overlap: %1 and %2. Give one of them another time.")
                              .arg(given[i - 1].time.toText(), given[i].time.toText()));
    }
    return given;
}

Result<Cohort> cohort(const Programme &programme, const CohortPlan &plan)
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
    if (capacity < 1 || capacity > most)
        return refuse(Text::tr("%1 (%2) takes 1 to %3 delegates, not %4. Plan a second cohort for more.")
                          .arg(stage->title, toText(mode))
                          .arg(most)
                          .arg(capacity));
    CONVENER_ASSIGN(auto planned, sessions(*stage, plan.sessions));
    return Cohort{.engagement = plan.engagement,
                  .stage = stage->id,
                  .mode = mode,
                  .capacity = capacity,
                  .sessions = std::move(planned)};
}

void nameCohort(StepName &name, const Programme &programme, const Cohort &planned)
{
    name.with(u"cohort"_s, planned.id).with(u"stage"_s, programme.stage(planned.stage)->title);
    if (const auto first = planned.firstDate())
        name.with(u"on"_s, *first);
}

} // namespace

Result<PlannedCohort> planCohort(Desk &desk, const CohortPlan &plan)
{
    const StepName step = StepName(u"plan-cohort"_s).with(u"engagement"_s, plan.engagement);
    return inOneStep(desk, step, [&](StepName &name) -> Result<PlannedCohort> {
        CONVENER_ASSIGN(const Engagement engagement, store::Engagements(desk.file).get(plan.engagement));
        CONVENER_ASSIGN(const Programme programme, store::Editions(desk.file).programme(engagement.edition));
        CONVENER_ASSIGN(Cohort planned, cohort(programme, plan));
        CONVENER_ASSIGN(planned.id, store::Cohorts(desk.file).add(planned));
        nameCohort(name, programme, planned);
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
        CONVENER_ASSIGN(const Programme programme, store::Editions(desk.file).programme(engagement.edition));
        if (!planned.sessions.empty())
            return refuse(
                Text::tr("Cohort %1 has its sessions already. Move them, or plan another cohort.").arg(id.number));
        CONVENER_ASSIGN(planned.sessions, sessions(*programme.stage(planned.stage), given));
        for (const Session &session : planned.sessions)
            CONVENER_TRY(cohorts.addSession(id, session));
        nameCohort(name.with(u"engagement"_s, engagement.id), programme, planned);
        CONVENER_TRY(followRules(desk, engagement.id));
        return Changes{.engagements = {engagement.id}, .cohorts = {id}};
    });
}

} // namespace convener::action
