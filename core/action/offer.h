#pragma once

#include "core/action/changes.h"
#include "core/action/cohortrecord.h"
#include "core/timeline/waitinglist.h"

#include <vector>

namespace convener::action {

/// Whom the free places of the cohort are to be offered to, with the reason; nobody once its last session is past.
/// Writes nothing.
Result<std::vector<timeline::ProposedOffer>> proposeOffers(const Desk &desk, const CohortRecord &cohort);

/// The last day of an offer that is made today for a place in the cohort.
Result<QDate> lastDayOfOffer(const Desk &desk, const CohortRecord &cohort);

/// Opens these offers, each until its last day, inside the caller's transaction.
Result<> makeOffers(Desk &desk, const std::vector<timeline::ProposedOffer> &offers);

/// Offers what came free in the cohort, inside the caller's step, and lets its dates follow. Gives where.
Result<Changes> offerFreed(Desk &desk, training::CohortId cohort);

/// What offerPlaces() would offer, refused as it would be.
Result<std::vector<timeline::ProposedOffer>> foreseeOffers(const Desk &desk, training::CohortId cohort);

struct OfferedPlaces {
    std::vector<timeline::ProposedOffer> offers;
    Changes changes;
};

/// Lapses the offers whose last day is past, then offers each free place to the first eligible one who waits. Refused
/// when there is nothing to offer, saying why.
Result<OfferedPlaces> offerPlaces(Desk &desk, training::CohortId cohort);

} // namespace convener::action
