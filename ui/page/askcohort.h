#pragma once

#include "core/action/cohortrecord.h"
#include "ui/page/ask.h"

/// Questions about a cohort and its sessions.
namespace convener::page {

/// How many the cohort takes from now on; a higher number proposes offers, no more.
void askCapacity(const Asking &asking, const action::CohortRecord &record);

/// When and where a cohort meets that has no sessions yet.
void askDates(const Asking &asking, const action::CohortRecord &record);

/// Where a session is held, who runs it and whom delegates ask.
void askDetails(const Asking &asking, const action::CohortRecord &record, const training::Session &session);

/// Whether a session is not to take place.
void askCancelling(const Asking &asking, const action::CohortRecord &record, const training::Session &session);

} // namespace convener::page
