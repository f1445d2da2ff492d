#pragma once

#include "core/timeline/snapshot.h"

namespace convener::timeline {

/// What an e-mail of this kind says of the plan as it stands now: the date that it tells, and the sessions with their
/// place where it tells those, in a form to compare.
struct Told {
    std::optional<QDate> on;
    QString details;

    bool operator==(const Told &) const = default;
};

/// A survey and its reminder tell when it is due, a commitment's reminder likewise; an invitation tells every session
/// of the cohort; an offer tells that and until when it stands. `draft` names the row; nothing where it is gone.
std::optional<Told> toldNow(const Snapshot &snapshot, const training::Draft &draft);

/// Marks the drafts that say what is no longer so ("domain.md, A date that moves"): the plan is another than they tell,
/// or, while they are not sent, there is nothing left to write about. One that went to somebody whom it no longer
/// concerns is left alone.
void followDrafts(Snapshot &snapshot);

} // namespace convener::timeline
