#include "core/timeline/subjectaccess.h"

#include "core/time/month.h"

namespace convener::timeline {

QDate subjectAccessDue(QDate received, const time::WorkingDays &workingDays)
{
    return workingDays.onOrAfter(time::addMonths(received, 1));
}

} // namespace convener::timeline
