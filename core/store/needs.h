#pragma once

#include "core/error/error.h"
#include "core/training/place.h"

#include <optional>
#include <vector>

namespace convener::store {

class Database;
struct Layouts;

struct KeptNeed {
    training::PlaceId place;
    training::CohortId cohort;
    training::PersonId person;
    QString name;
    training::Needs needs;
    std::optional<QDate> last; ///< the last session that they take, of their own cohort or as a guest
};

/// The needs on record, over all cohorts.
class KeptNeeds {
public:
    explicit KeptNeeds(Database &database)
        : m_database(database)
    {
    }

    /// By the last session, then by name.
    Result<std::vector<KeptNeed>> all() const;

    /// Removes these from the record and from the journal, inside the caller's transaction: as if they had never been
    /// noted. Needs of places that are gone leave the journal too, unless their cohort still is to meet, `today` or
    /// some day: what brings such a place back brings its needs.
    Result<> remove(const std::vector<training::PlaceId> &places, QDate today);

private:
    Result<std::vector<training::PlaceId>> gone(const Layouts &layouts, QDate today) const;

    Database &m_database;
};

} // namespace convener::store
