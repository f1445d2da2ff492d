#pragma once

#include "core/action/desk.h"
#include "core/training/id.h"

namespace convener::action {
struct CohortRecord;
}

namespace convener::cli {

class Options;

struct ChosenPlace {
    training::PlaceId place;
    training::EngagementId engagement;
    QString name; ///< the delegate's
};

/// A delegate's place, named by cohort and person.
struct PlaceChoice {
    training::CohortId cohort;
    training::PersonId person;

    /// --cohort and --person.
    void describe(Options &options);
    /// NotFound when the person is not in the cohort.
    Result<ChosenPlace> find(const action::Desk &desk) const;
    Result<ChosenPlace> find(const action::CohortRecord &record) const;
};

} // namespace convener::cli
