#include "core/training/cohort.h"

#include <algorithm>

namespace convener::training {

std::vector<Session> Cohort::heldSessions() const
{
    std::vector<Session> held;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(held),
                 [](const Session &session) { return !session.cancelled; });
    std::stable_sort(held.begin(), held.end(),
                     [](const Session &a, const Session &b) { return a.time.starts() < b.time.starts(); });
    return held;
}

std::optional<QDate> Cohort::firstDate() const
{
    const auto held = heldSessions();
    return held.empty() ? std::nullopt : std::optional(held.front().time.date());
}

std::optional<QDate> Cohort::lastDate() const
{
    const auto held = heldSessions();
    return held.empty() ? std::nullopt : std::optional(held.back().time.date());
}

} // namespace convener::training
