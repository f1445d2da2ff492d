#pragma once

#include "core/action/changes.h"
#include "core/action/cohortrecord.h"
#include "core/timeline/snapshot.h"

#include <QStringList>

namespace convener::action {

struct ArrangedMakeUp {
    training::MakeUp makeUp;
    training::CohortId own;
    training::CohortId host;
    QStringList warnings; ///< translated: two places at once
    Changes changes;
};

/// A delegate takes a session of a course that they miss with another cohort, as its guest for that day ("domain.md,
/// Attendance"); once it is recorded there, it counts for their own cohort. The dates of their surveys stay those of
/// their own cohort. Refused: somebody who holds no place, a session they attended or make up already, one of another
/// week, stage or edition, one that is cancelled, and a cohort that is full that day.
Result<ArrangedMakeUp> arrangeMakeUp(Desk &desk, training::PlaceId place, training::SessionId missed,
                                     training::SessionId session);

/// They do not make it up after all; attendance recorded there goes with it. NotFound when nothing is arranged.
Result<Changes> dropMakeUp(Desk &desk, training::PlaceId place, training::SessionId missed);

/// Reads the weeks made up that concern the engagement into its snapshot.
Result<> readMakeUps(const Desk &desk, timeline::Snapshot &snapshot);

/// Adds to the sessions elsewhere those that its delegates and guests are expected at because of a week made up, and
/// takes away whom it keeps from one.
Result<> expectMakeUps(const Desk &desk, timeline::Snapshot &snapshot);

} // namespace convener::action
