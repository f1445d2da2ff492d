#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/time/sessiontime.h"

#include <QDate>

namespace convener::action {

/// Moves a session to another time; what counts from it follows. Refused for one that is cancelled, whose attendance is
/// recorded, or that would overlap another of its cohort.
Result<Changes> moveSession(Desk &desk, training::SessionId session, const time::SessionTime &time);

/// Moves its start and keeps its length.
Result<Changes> moveSession(Desk &desk, training::SessionId session, const QDateTime &start);

/// The session does not take place. Refused where its attendance is recorded, or it is cancelled already.
Result<Changes> cancelSession(Desk &desk, training::SessionId session);

/// Corrects the day on which the organisation joined; the dates that count from it follow, first due dates stay.
Result<Changes> changeJoiningDate(Desk &desk, training::EngagementId engagement, QDate on);

/// Which engagement a session belongs to, for a preview.
Result<training::EngagementId> engagementOf(const Desk &desk, training::SessionId session);

} // namespace convener::action
