#pragma once

#include "core/training/organisation.h"
#include "ui/page/ask.h"

/// Questions about an organisation, and about the days on which those of a nation do not work.
namespace convener::page {

/// What is known of the organisation: its name, its code, where it is, and the language of its documents. Shows what
/// that touches in every engagement.
void askOrganisation(const Asking &asking, const training::Organisation &organisation);

/// With which other organisation this one merges; its engagements and people follow.
void askMerge(const Asking &asking, const training::Organisation &organisation);

/// A bank holiday that this file adds; shows the sessions on that day.
void askHoliday(const Asking &asking);

} // namespace convener::page
