#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/training/planningmatrix.h"

#include <QDate>

namespace convener::action {

/// Writes the rows of the newest version as they were edited in place. Refused when `matrix` is of another version, and
/// for a row without an activity.
Result<Changes> editMatrix(Desk &desk, const training::PlanningMatrix &matrix);

/// The matrix was sent to the organisation to complete.
Result<Changes> sendMatrix(Desk &desk, training::EngagementId engagement, QDate on);

/// The organisation returned it: the commitment that its programme names "planning-matrix" is met.
Result<Changes> returnMatrix(Desk &desk, training::EngagementId engagement, QDate on);

} // namespace convener::action
