#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"

#include <QDate>

namespace convener::action {

/// Agrees, or agrees anew, on which day the engagement's window starts; its commitments and clashes follow. Refused
/// where the programme has no window, and for a start before the organisation joined.
Result<Changes> agreeWindow(Desk &desk, training::EngagementId engagement, QDate start);

} // namespace convener::action
