#pragma once

#include "core/action/engagementrecord.h"
#include "core/document/block.h"

namespace convener::page {

/// The strip of an engagement: joined, window, what is due, sessions, the organisation's survey points, today.
document::Timeline timelineBlock(const action::EngagementRecord &record, QDate today);

} // namespace convener::page
