#pragma once

#include "core/time/workingday.h"
#include "core/timeline/eligibility.h"
#include "core/training/place.h"

#include <QDate>
#include <QString>

#include <vector>

namespace convener::timeline {

/// One place of a cohort, with whether its delegate may be confirmed.
struct Candidate {
    training::Place place;
    Eligibility eligibility;
};

/// A free place that is to be offered to somebody who waits. Nobody is promoted without it ("domain.md, Waiting list").
struct ProposedOffer {
    training::PlaceId place;
    QString reason; ///< one translated sentence: why this one is next

    bool operator==(const ProposedOffer &) const = default;
};

/// Whether `a` comes before `b` on the waiting list: a priority first, the smaller before the larger; then who asked
/// earlier; then who was entered earlier.
bool waitsBefore(const training::Place &a, const training::Place &b);

/// An offer for each free place while somebody eligible waits, in the order of the list. `candidates` are all places
/// of the cohort; those invited, offered and confirmed hold one of the `capacity` places. Empty when it is full.
std::vector<ProposedOffer> nextOffers(int capacity, const std::vector<Candidate> &candidates);

/// The last day of an offer made on `offeredOn`: so many working days later.
QDate offerEnds(const time::WorkingDays &workingDays, QDate offeredOn, int offerWorkingDays);

/// Whether an offer of this place has lapsed: it is still open and its last day is past.
bool hasLapsed(const training::Place &place, QDate today);

} // namespace convener::timeline
