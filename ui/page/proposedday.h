#pragma once

#include "core/action/engagementrecord.h"

namespace convener::page {

/// A working day for a session: in the window, late enough for the pre-work, at the preferred notice from today where
/// that fits.
Result<QDate> proposedDay(const action::Desk &desk, const action::EngagementRecord &record);

} // namespace convener::page
