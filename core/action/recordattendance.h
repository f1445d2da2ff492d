#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/training/place.h"

#include <vector>

namespace convener::action {

struct AttendanceEntry {
    training::SessionId session;
    training::PlaceId place;
    training::Attendance attendance = training::Attendance::Attended;
};

/// Records attendance of a cohort in one step; the surveys of those who did not attend are then not needed. Refused as
/// a whole, naming everybody it concerns: somebody who holds no place, and attending a stage whose prerequisites are
/// not met ("domain.md, Prerequisites").
Result<Changes> recordAttendance(Desk &desk, training::CohortId cohort, const std::vector<AttendanceEntry> &entries);

/// Everybody who holds a place attended every session that takes place.
Result<Changes> recordAllAttended(Desk &desk, training::CohortId cohort);

} // namespace convener::action
