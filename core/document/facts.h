#pragma once

#include "core/timeline/makeup.h"
#include "core/training/cohort.h"
#include "core/training/engagement.h"
#include "core/training/organisation.h"
#include "core/training/person.h"
#include "core/training/place.h"
#include "core/training/planningmatrix.h"
#include "core/training/programme.h"
#include "core/training/surveyrequest.h"

#include <vector>

namespace convener::document {

/// What stands on every page of a document.
struct Imprint {
    QString fileReference;
    QDate date;            ///< the document's
    bool reviewed = false; ///< the wording in the document's language has been reviewed; English always is

    bool operator==(const Imprint &) const = default;
};

/// What the documents about an engagement are made from.
struct EngagementFacts {
    training::Programme programme;
    training::Organisation organisation;
    training::Engagement engagement;
    std::vector<training::Commitment> commitments;
    training::PlanningMatrix matrix;
    std::vector<training::Cohort> cohorts;
    std::vector<training::SurveyRequest> requests; ///< those at organisation level are shown
    Imprint imprint;
};

struct Attendee {
    training::Person person;
    training::Needs needs;
};

/// What the documents for a cohort are made from.
struct CohortFacts {
    training::Programme programme;
    training::Organisation organisation;
    training::Cohort cohort;
    std::optional<training::Cohort> workshop; ///< the delegate workshop, where the cohort takes another stage
    std::vector<Attendee> delegates;          ///< those who hold a place, in the order shown
    Imprint imprint;
    std::vector<timeline::MakeUpRecord> makeUps; ///< weeks that they make up elsewhere, and guests here

    /// The cohort's stage; the cohort's programme has it.
    const training::Stage &stage() const { return *programme.stage(cohort.stage); }
};

} // namespace convener::document
