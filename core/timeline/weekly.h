#pragma once

#include "core/error/error.h"
#include "core/time/sessiontime.h"
#include "core/time/workingday.h"
#include "core/training/cohort.h"
#include "core/training/stage.h"

#include <QStringList>

#include <vector>

namespace convener::timeline {

/// The sessions of a course that meets every so many days, from its first one on, at the same time on the wall, also
/// across a change of the clock. A day that is a bank holiday is skipped: the course goes on one such step later. The
/// first stays where it is. Refused, naming the session, for an hour that the clock skips.
Result<std::vector<time::SessionTime>> courseTimes(const training::Stage &stage, const time::SessionTime &first,
                                                   const time::WorkingDays &workingDays);

/// The day after `date` in that rhythm that is no bank holiday.
QDate nextMeeting(QDate date, int daysBetween, const time::WorkingDays &workingDays);

/// The bank holidays that a course skips between its sessions, a translated sentence each.
QStringList skippedDays(const training::Stage &stage, const training::Cohort &cohort,
                        const time::WorkingDays &workingDays);

} // namespace convener::timeline
