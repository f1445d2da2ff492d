#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/timeline/waitinglist.h"

#include <vector>

namespace convener::action {

/// Opens these offers, each until its last day, inside the caller's transaction.
Result<> makeOffers(Desk &desk, const std::vector<timeline::ProposedOffer> &offers);

struct OfferedPlaces {
    std::vector<timeline::ProposedOffer> offers;
    Changes changes;
};

/// Lapses the offers whose last day is past, then offers each free place to the first eligible one who waits. Refused
/// when there is nothing to offer, saying why.
Result<OfferedPlaces> offerPlaces(Desk &desk, training::CohortId cohort);

} // namespace convener::action
