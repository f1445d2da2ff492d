#pragma once

#include "core/action/changes.h"
#include "core/action/cohortrecord.h"
#include "core/training/place.h"

#include <vector>

namespace convener::action {

using store::AttendanceEntry;

/// The sessions of these entries that are still to come on `today`, a translated sentence each. Recording them early is
/// taken, since a register may be entered for another day, but whoever does it is told: it is easily a slip, and a
/// certificate could follow from it.
QStringList stillToCome(const CohortRecord &record, const std::vector<AttendanceEntry> &entries, QDate today);

/// Records attendance of a cohort in one step; the surveys of those who did not attend are then not needed. Refused as
/// a whole, naming everybody it concerns: somebody who holds no place, and attending a stage whose prerequisites are
/// not met ("domain.md, Prerequisites").
Result<Changes> recordAttendance(Desk &desk, training::CohortId cohort, const std::vector<AttendanceEntry> &entries);

/// An entry for everybody who is expected at each session that takes place, or at one: those who hold a place, without
/// who makes that session up elsewhere, and guests.
std::vector<AttendanceEntry> allAttended(const CohortRecord &record, training::SessionId only = {});

/// Everybody who is expected attended every session that takes place.
Result<Changes> recordAllAttended(Desk &desk, training::CohortId cohort);

} // namespace convener::action
