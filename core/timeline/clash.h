#pragma once

#include "core/time/workingday.h"
#include "core/training/cohort.h"
#include "core/training/engagement.h"
#include "core/training/programme.h"

#include <QString>

#include <vector>

namespace convener::timeline {

/// A planned date that breaks a rule. It is shown, never prevented.
struct Clash {
    QString rule; ///< "window", "pre-work", "order", "capacity", "sessions", "working-day" or "facilitator"
    QString text; ///< one translated sentence that names the session, its date and the rule
    training::CohortId cohort;
    training::SessionId session; ///< not valid where a whole cohort clashes

    bool operator==(const Clash &) const = default;
};

/// Every clash of an engagement's own cohorts, in the order of the cohorts and their sessions. A session that is
/// cancelled clashes with nothing; while no window is agreed nothing can be outside it.
///
/// window: a session, or pre-work ("pre-work"), outside the window ("domain.md, Window").
/// order: a stage that asks for an earlier one attended, with no cohort of the earlier one over before it starts.
/// capacity: a cohort with more places than its stage has by this edition, such as after a move to it.
/// sessions: a cohort with fewer than its stage asks to be attended by this edition, cancelled ones counted.
/// working-day: a session on a weekend or a bank holiday.
/// facilitator: somebody who runs two of these sessions at the same time.
std::vector<Clash> clashes(const training::Programme &programme, const training::Engagement &engagement,
                           const std::vector<training::Cohort> &cohorts, const time::WorkingDays &workingDays);

/// The sessions among `sessions` whose facilitators also run one of `others` (of any engagement) at the same time.
/// A session is never compared with itself.
std::vector<Clash> doubleBookings(const std::vector<training::Session> &sessions,
                                  const std::vector<training::Session> &others);

} // namespace convener::timeline
