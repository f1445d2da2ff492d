#pragma once

#include "core/action/desk.h"
#include "core/training/engagement.h"
#include "core/training/surveyrequest.h"

#include <vector>

namespace convener::action {

/// What has to be written so that every stored date of an engagement is what its rule says: commitments that are not
/// met follow joining date, window and surveys; survey requests that are not sent follow their anchor, those that were
/// sent stay and are marked.
struct DateChanges {
    std::vector<training::SurveyRequest> requests; ///< as they should be
    std::vector<training::SurveyRequest> missing;  ///< to be added
    std::vector<training::Commitment> commitments; ///< as they should be

    bool isEmpty() const { return requests.empty() && missing.empty() && commitments.empty(); }
};

/// Invalid for a day that is none, such as what a form makes of 30 February.
Result<> mustExist(QDate day);

/// Empty for a file in order: `check` proves that.
Result<DateChanges> datesByRule(const Desk &desk, training::EngagementId engagement);

/// Writes datesByRule(), inside the caller's transaction. Every verb that moves an anchor ends with it.
Result<> followRules(Desk &desk, training::EngagementId engagement);

/// The part of it that the delegates of one cohort need: for a verb that moves no date.
Result<> followCohort(Desk &desk, training::CohortId cohort);

} // namespace convener::action
