#pragma once

#include "core/error/error.h"
#include "core/training/id.h"
#include "core/training/place.h"

#include <QDate>

#include <optional>
#include <vector>

namespace convener::store {

class Database;

/// A place of a person in a cohort, wherever that is.
struct PlaceOfPerson {
    training::CohortId cohort;
    training::EditionId edition;
    QString stage; ///< id
    QString organisation;
    std::optional<QDate> first; ///< day of the cohort's first session that is not cancelled
    training::Standing standing = training::Standing::Invited;
};

/// Every place of a person, by date, those without one last.
Result<std::vector<PlaceOfPerson>> placesOf(const Database &database, training::PersonId person);

} // namespace convener::store
