#pragma once

#include "core/action/desk.h"
#include "core/timeline/impact.h"

namespace convener::action {

/// How much of an engagement is read. Dates: what its stored dates follow, for every step. Everything: also who waits,
/// who may be confirmed, and the sessions of other engagements, for the impact of a change.
enum class Scope { Dates, Everything };

Result<timeline::Snapshot> readSnapshot(const Desk &desk, training::EngagementId engagement, Scope scope);

/// Writes the rows of an impact, inside the caller's transaction. A request of a place that is added with it is left
/// out: followRules() adds it once the place has its number.
Result<> writeRows(Desk &desk, const timeline::Impact &impact);

} // namespace convener::action
