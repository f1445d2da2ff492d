#pragma once

#include "core/training/id.h"

#include <set>

namespace convener::action {

/// What a verb changed, for whoever shows it. A page that shows one of these reads it again.
struct Changes {
    std::set<training::OrganisationId> organisations;
    std::set<training::EngagementId> engagements;
    std::set<training::CohortId> cohorts;

    void add(const Changes &other);
    bool operator==(const Changes &) const = default;
};

} // namespace convener::action
