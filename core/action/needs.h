#pragma once

#include "core/action/desk.h"
#include "core/training/place.h"

#include <optional>
#include <vector>

namespace convener::action {

/// Access or dietary needs that are on record, and for how long.
struct KeptNeeds {
    training::PlaceId place;
    training::CohortId cohort;
    training::PersonId person;
    QString name;
    training::Needs needs;
    std::optional<QDate> last; ///< the cohort's last session; the needs go on the day after. None: not planned yet

    bool operator==(const KeptNeeds &) const = default;
};

/// By the cohort's last session, then by name.
Result<std::vector<KeptNeeds>> keptNeeds(const Desk &desk);

/// Removes the needs of delegates whose cohort has met for the last time, from the history too (domain.md, Personal
/// data: they go first). One step, without their content, that cannot be undone; nothing where there are none. Whoever
/// opens a file to write calls it. Gives how many were removed.
Result<int> removePastNeeds(Desk &desk);

} // namespace convener::action
