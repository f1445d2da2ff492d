#include "core/timeline/makeup.h"

#include <algorithm>

namespace convener::timeline {

std::vector<MakeUpRecord> guestsOf(training::SessionId session, const std::vector<MakeUpRecord> &makeUps)
{
    std::vector<MakeUpRecord> guests;
    std::ranges::copy_if(makeUps, std::back_inserter(guests),
                         [&](const MakeUpRecord &record) { return record.makeUp.session == session; });
    return guests;
}

int seats(const training::Cohort &cohort, const std::vector<MakeUpRecord> &makeUps)
{
    std::ptrdiff_t most = 0;
    for (const training::Session &session : cohort.sessions)
        most = std::max(most, std::ranges::count_if(makeUps, [&](const MakeUpRecord &record) {
                            return record.makeUp.session == session.id && !record.attendance;
                        }));
    return cohort.capacity - static_cast<int>(most);
}

} // namespace convener::timeline
