#pragma once

#include "core/action/desk.h"
#include "core/training/id.h"

namespace convener::action {

/// Makes every stored date of the engagement what its rule says, inside the caller's transaction: commitments that are
/// not met follow joining date, window and surveys; survey requests that are not sent follow their anchor, those that
/// were sent stay and are marked. Adds the requests that are missing. Every verb that moves an anchor ends with it.
Result<> followRules(Desk &desk, training::EngagementId engagement);

/// The part of it that the delegates of one cohort need: for a verb that moves no date.
Result<> followCohort(Desk &desk, training::CohortId cohort);

} // namespace convener::action
