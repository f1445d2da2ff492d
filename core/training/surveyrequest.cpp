#include "core/training/surveyrequest.h"

namespace convener::training {

Timing SurveyRequest::timing(QDate today) const
{
    if (!dates || today < dates->opens)
        return Timing::NotOpen;
    if (today > dates->closes)
        return Timing::Closed;
    return today > dates->due ? Timing::Overdue : Timing::Open;
}

} // namespace convener::training
