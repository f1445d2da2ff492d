#pragma once

#include "core/action/desk.h"
#include "core/timeline/impact.h"

namespace convener::action {

/// Invalid for a day that is none, such as what a form makes of 30 February.
Result<> mustExist(QDate day);

/// What has to be written so that every stored date of an engagement is what its rule says (timeline/follow.h). Empty
/// for a file in order: `check` proves that.
Result<timeline::Impact> datesByRule(const Desk &desk, training::EngagementId engagement);

/// Writes datesByRule(), inside the caller's transaction. Every verb that moves an anchor ends with it.
Result<> followRules(Desk &desk, training::EngagementId engagement);

} // namespace convener::action
