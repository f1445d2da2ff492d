#pragma once

#include "core/action/cohortrecord.h"
#include "ui/page/ask.h"

/// Questions about the place of one delegate of a cohort.
namespace convener::page {

/// Where the delegate stands to each requirement of the programme, and what that means for the place.
void askRequirements(const Asking &asking, const action::CohortRecord &record, const store::Delegate &delegate);

/// Whose work of a stage done alone came back, and when; `delegate` is ticked at first.
void askReturnedWork(const Asking &asking, const action::CohortRecord &record, training::PlaceId delegate);

/// Where the delegate stands on the waiting list; shows the list as it would then be.
void askPriority(const Asking &asking, const action::CohortRecord &record, const store::Delegate &delegate);

/// The delegate does not take up the place that was offered, or withdraws from it.
void askLeaving(const Asking &asking, const action::CohortRecord &record, const store::Delegate &delegate);

/// The stages done alone whose work a delegate hands in before this cohort's stage, or that its certificate asks for.
std::vector<const training::Stage *> workBefore(const action::CohortRecord &record);

} // namespace convener::page
