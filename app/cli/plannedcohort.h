#pragma once

#include "app/cli/output.h"
#include "core/action/desk.h"
#include "core/error/error.h"

namespace convener::cli {

/// {"id"} of a cohort that was planned just now; for people also its dates and what clashes with them.
Result<Output> plannedCohort(const action::Desk &desk, training::CohortId id, const QString &notes);

} // namespace convener::cli
