#pragma once

#include "core/action/desk.h"
#include "core/training/certificate.h"
#include "core/training/person.h"
#include "core/training/place.h"

#include <optional>
#include <vector>

namespace convener::action {

/// A place of a person in a cohort.
struct PersonPlace {
    training::CohortId cohort;
    QString stage; ///< its title
    QString organisation;
    std::optional<QDate> first; ///< day of the cohort's first session that is not cancelled
    training::Standing standing = training::Standing::Invited;
};

/// Who somebody is and what they take part in, for the page about them.
struct PersonParts {
    training::Person person;
    QString organisation;                            ///< empty where none is known
    std::vector<PersonPlace> places;                 ///< by date, those without one last
    std::vector<training::Certificate> certificates; ///< in the order issued
};

/// NotFound for a number that the record does not know.
Result<PersonParts> readPersonParts(const Desk &desk, training::PersonId person);

} // namespace convener::action
