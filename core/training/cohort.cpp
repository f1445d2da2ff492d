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
    std::optional<QDate> first;
    for (const Session &session : sessions)
        if (!session.cancelled && (!first || session.time.date() < *first))
            first = session.time.date();
    return first;
}

std::optional<QDate> Cohort::lastDate() const
{
    std::optional<QDate> last;
    for (const Session &session : sessions)
        if (!session.cancelled && (!last || *last < session.time.date()))
            last = session.time.date();
    return last;
}

} // namespace convener::training
