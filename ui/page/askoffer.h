#pragma once

#include "core/action/cohortrecord.h"
#include "ui/page/ask.h"

/// Questions about who gets a place of a cohort.
namespace convener::page {

/// Confirms a delegate; asks first where something bars it, is not known, or is advised. What bars it is overridden
/// with a reason only.
void askConfirming(const Asking &asking, const action::CohortRecord &record, const store::Delegate &delegate);

/// Offers the free places to whoever is next, each with the reason.
void askOffers(const Asking &asking, const action::CohortRecord &record);

} // namespace convener::page
