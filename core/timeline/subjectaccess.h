#pragma once

#include "core/time/workingday.h"

namespace convener::timeline {

/// Until when a request for access to personal data must be answered: the corresponding calendar day of the month after
/// the day it was received, that month's last where there is none, and the next working day where that is none (ICO,
/// "Time limits for responding to data protection rights requests").
QDate subjectAccessDue(QDate received, const time::WorkingDays &workingDays);

} // namespace convener::timeline
