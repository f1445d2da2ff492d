#pragma once

#include "core/training/id.h"
#include "ui/page/documentlist.h"

namespace convener::page {

/// The documents about an engagement. `id` is asked when one is made.
std::vector<Offer> engagementOffers(std::function<training::EngagementId()> id);

/// The documents for a cohort.
std::vector<Offer> cohortOffers(std::function<training::CohortId()> id);

} // namespace convener::page
