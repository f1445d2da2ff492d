#pragma once

#include "core/training/id.h"
#include "ui/page/documentlist.h"

namespace convener::page {

/// The documents about an engagement. `id` is asked when one is made.
std::vector<Offer> engagementOffers(const std::function<training::EngagementId()> &id);

/// The documents for a cohort. `workbook` is the team's own, to be bound into the packs, where there is one.
std::vector<Offer> cohortOffers(const std::function<training::CohortId()> &id,
                                const std::function<std::optional<document::Enclosure>()> &workbook = {});

} // namespace convener::page
