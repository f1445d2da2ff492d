#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/timeline/planner.h"
#include "core/training/id.h"

#include <QTime>

namespace convener::action {

/// Dates that proposePlan() gave and the coordinator takes over.
struct PlanAdoption {
    training::EngagementId engagement;
    std::optional<QDate> windowStart; ///< agreed with them, where it is not agreed yet or another is tried
    timeline::Plan plan;
    QTime starts; ///< of every session, in UK local time; each is as long as its stage says
};

/// Takes over proposed dates in one step: the window is agreed, a cohort of the stage that has no sessions yet gets
/// them, and a new one is planned where there is none. Refused as agreeing, scheduling and planning are.
Result<Changes> adoptPlan(Desk &desk, const PlanAdoption &adoption);

} // namespace convener::action
