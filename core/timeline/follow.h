#pragma once

#include "core/timeline/snapshot.h"

namespace convener::timeline {

/// Makes every date of the snapshot what its rule says ("domain.md, A date that moves"): commitments that are not met
/// follow the joining date, the window and the surveys, unless they are extended; survey requests that are not sent
/// follow their anchors, those that were sent are marked, as are drafts that say what is no longer so. Adds the
/// commitments and requests that are missing, without a number; those that the edition asks for no more stay on record,
/// a commitment without a due date and a request as not needed. Done twice it changes nothing more.
void follow(Snapshot &snapshot);

} // namespace convener::timeline
