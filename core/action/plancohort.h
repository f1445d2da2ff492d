#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/training/cohort.h"
#include "core/training/programme.h"

#include <optional>

namespace convener::action {

/// How long a session of the stage is proposed to be: half a day where the programme gives no length.
inline int proposedMinutes(const training::Stage &stage)
{
    constexpr int halfDay = 210;
    return stage.minutes.value > 0 ? stage.minutes.value : halfDay;
}

struct CohortPlan {
    training::EngagementId engagement;
    QString stage;
    std::optional<training::Mode> mode; ///< the stage's own way where none is given
    std::optional<int> capacity;        ///< the stage's for that mode where none is given; never more
    std::vector<training::Session>
        sessions; ///< the first of a weekly course alone stands for all, bank holidays skipped
};

struct PlannedCohort {
    training::CohortId cohort;
    Changes changes;
};

/// Makes a cohort with its sessions; the survey requests and commitments that count from them follow. Refused: a stage
/// or a mode that the programme has not, a capacity over the stage's, more or fewer sessions than the stage has,
/// sessions that overlap.
Result<PlannedCohort> planCohort(Desk &desk, const CohortPlan &plan);

/// Gives its sessions to a cohort that has none yet, as an enquiry that was converted leaves them. Refused as planning
/// it would be, and for a cohort that has sessions.
Result<Changes> scheduleCohort(Desk &desk, training::CohortId cohort, const std::vector<training::Session> &sessions);

} // namespace convener::action
