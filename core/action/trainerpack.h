#pragma once

#include "core/action/documents.h"

namespace convener::action {

/// What each future trainer of a cohort is handed: the handbook, the agenda of the workshop that they will pass on, a
/// blank workbook and the survey to hand out afterwards. Refused when the cohort's stage is not Train the Trainer, or
/// nobody holds a place.
Result<std::vector<DelegatePack>> trainerPacks(const Desk &desk, const CohortRecord &cohort);

} // namespace convener::action
