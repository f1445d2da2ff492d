#include "core/action/adoptplan.h"

#include "core/action/agreewindow.h"
#include "core/action/engagementrecord.h"
#include "core/action/plancohort.h"
#include "core/action/step.h"
#include "core/time/zone.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

/// The sessions of each planned cohort, by stage and number.
using PlannedCohorts = std::map<std::pair<QString, int>, std::vector<Session>>;

Result<Session> sessionOf(const timeline::PlannedSession &planned, const Programme &programme, QTime starts)
{
    const Stage *stage = programme.stage(planned.stage);
    const int minutes = proposedMinutes(stage ? *stage : Stage());
    const QDateTime start(planned.date, starts, time::londonZone());
    CONVENER_ASSIGN(time::SessionTime time, time::SessionTime::make(start, start.addSecs(60 * minutes)));
    return Session{.position = planned.position,
                   .time = std::move(time),
                   .contact = programme.contact.email,
                   .facilitators = planned.facilitators};
}

Result<PlannedCohorts> cohortsOf(const timeline::Plan &plan, const Programme &programme, QTime starts)
{
    PlannedCohorts cohorts;
    for (const timeline::PlannedSession &planned : plan.sessions) {
        CONVENER_ASSIGN(Session session, sessionOf(planned, programme, starts));
        cohorts[{planned.stage, planned.cohort}].push_back(std::move(session));
    }
    return cohorts;
}

} // namespace

Result<Changes> adoptPlan(Desk &desk, const PlanAdoption &adoption)
{
    const StepName step = StepName(u"adopt-plan"_s).with(u"engagement"_s, adoption.engagement);
    return inOneStep(desk, step, [&](StepName &name) -> Result<Changes> {
        Changes changes;
        if (adoption.windowStart) {
            CONVENER_ASSIGN(changes, agreeWindow(desk, adoption.engagement, *adoption.windowStart));
        }
        CONVENER_ASSIGN(const EngagementRecord record, readEngagement(desk, adoption.engagement));
        CONVENER_ASSIGN(const PlannedCohorts cohorts, cohortsOf(adoption.plan, record.programme, adoption.starts));
        name.with(u"count"_s, int(cohorts.size()));
        std::vector<Cohort> undated = record.cohorts;
        std::erase_if(undated, [](const Cohort &cohort) { return !cohort.sessions.empty(); });
        for (const auto &[key, sessions] : cohorts) {
            const auto waiting = std::ranges::find(undated, key.first, &Cohort::stage);
            if (waiting != undated.end()) {
                CONVENER_ASSIGN(const Changes scheduled, scheduleCohort(desk, waiting->id, sessions));
                changes.add(scheduled);
                undated.erase(waiting);
            } else {
                CONVENER_ASSIGN(const PlannedCohort planned, planCohort(desk, {.engagement = adoption.engagement,
                                                                               .stage = key.first,
                                                                               .mode = {},
                                                                               .capacity = {},
                                                                               .sessions = sessions}));
                changes.add(planned.changes);
            }
        }
        return changes;
    });
}

} // namespace convener::action
