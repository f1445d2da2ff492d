#pragma once

#include "core/action/engagementrecord.h"
#include "ui/page/ask.h"

/// Questions about one engagement.
namespace convener::page {

/// On which day the organisation joined; every date that counts from it follows.
void askJoiningDate(const Asking &asking, const action::EngagementRecord &record);

/// To which other edition of its programme the engagement moves: what differs, and what that touches.
void askEdition(const Asking &asking, const action::EngagementRecord &record);

/// Which dates inside the window the planner proposes, with their slack or the rules in conflict; they are taken over
/// in one step.
void askPlan(const Asking &asking, const action::EngagementRecord &record);

/// Who was asked for a commitment, and when.
void askForCommitment(const Asking &asking, const training::Commitment &commitment, const QString &title);

} // namespace convener::page
