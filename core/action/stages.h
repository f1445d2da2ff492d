#pragma once

#include "core/action/cohortrecord.h"
#include "core/timeline/completion.h"
#include "core/timeline/eligibility.h"

#include <vector>

namespace convener::action {

/// Where a person stands to each prerequisite of the cohort's stage, from the record of their own earlier cohorts in
/// any engagement of the same programme.
Result<std::vector<timeline::PrerequisiteStanding>> prerequisiteStandings(const Desk &desk, const CohortRecord &cohort,
                                                                          training::PersonId person);

/// Whether a delegate of the cohort may be confirmed, from requirements and prerequisites.
Result<timeline::Eligibility> eligibilityOf(const Desk &desk, const CohortRecord &cohort,
                                            const store::Delegate &delegate);

} // namespace convener::action
