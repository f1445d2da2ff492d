#pragma once

#include "core/action/cohortrecord.h"
#include "ui/page/ask.h"

namespace convener::page {

/// With which other cohort a delegate makes up a session of a course that they miss, or that they do not after all.
void askMakeUp(const Asking &asking, const action::CohortRecord &record, training::PlaceId place,
               training::SessionId missed);

} // namespace convener::page
