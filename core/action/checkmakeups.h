#pragma once

#include "core/action/checkfile.h"
#include "core/action/cohortrecord.h"

namespace convener::action {

/// Weeks made up that break a rule: by somebody who holds no place, of a session that is not the cohort's, in one that
/// is cancelled, beyond the capacity of that day.
void checkMakeUps(std::vector<Finding> &findings, const CohortRecord &cohort);

} // namespace convener::action
