#pragma once

#include "core/action/desk.h"
#include "core/timeline/impact.h"

namespace convener::action {

/// How much of an engagement is read. Dates: what its stored dates follow, for every step. Meetings: who meets when,
/// here and in other engagements, for its clashes. Everything: all of that, and who may be confirmed, for the impact of
/// a change.
enum class Scope { Dates, Meetings, Everything };

/// Of other engagements it reads the sessions on the days of this one's, and on the day given: that of a change.
Result<timeline::Snapshot> readSnapshot(const Desk &desk, training::EngagementId engagement, Scope scope,
                                        std::optional<QDate> day = std::nullopt);

/// Writes the rows of an impact, inside the caller's transaction. A request of a place that is added with it is left
/// out: followRules() adds it once the place has its number.
Result<> writeRows(Desk &desk, const timeline::Impact &impact);

} // namespace convener::action
