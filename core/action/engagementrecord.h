#pragma once

#include "core/action/desk.h"
#include "core/store/surveys.h"
#include "core/timeline/clash.h"
#include "core/timeline/window.h"
#include "core/training/cohort.h"
#include "core/training/engagement.h"
#include "core/training/organisation.h"
#include "core/training/planningmatrix.h"

#include <vector>

namespace convener::action {

/// Everything about one engagement, read at one moment: what its page, its documents and its timeline show.
struct EngagementRecord {
    training::Engagement engagement;
    training::Organisation organisation;
    training::Programme programme; ///< the edition that it joined
    std::vector<training::Commitment> commitments;
    training::PlanningMatrix matrix; ///< the newest version
    std::vector<training::Cohort> cohorts;
    std::vector<store::NamedRequest> requests;
    std::vector<timeline::Clash> clashes;

    std::optional<time::Span> window() const { return timeline::window(programme, engagement); }
};

/// NotFound when there is no such engagement.
Result<EngagementRecord> readEngagement(const Desk &desk, training::EngagementId id);

} // namespace convener::action
