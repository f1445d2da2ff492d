#pragma once

#include "core/error/error.h"
#include "core/training/id.h"

#include <map>
#include <optional>
#include <set>

namespace convener::store {

class Database;

/// People, each with whom they are now: themselves, or the one they were merged into.
using MergedPeople = std::map<training::PersonId, training::PersonId>;

/// Those asked for, and who was merged into them, however many times over. A merge that was undone does not count.
Result<MergedPeople> withMerged(const Database &database, const std::set<training::PersonId> &people);

/// Others who were taken for one with any of these by merges that were undone, each with whom: their history may hold
/// what is these people's.
Result<MergedPeople> onceMerged(const Database &database, const std::set<training::PersonId> &people);

/// The person whom somebody became when two entries were merged; nothing where that was not so.
Result<std::optional<training::PersonId>> mergedInto(const Database &database, training::PersonId person);

} // namespace convener::store
