#pragma once

#include "core/training/cohort.h"
#include "core/training/makeup.h"
#include "core/training/place.h"

#include <QString>

#include <optional>
#include <vector>

namespace convener::timeline {

/// A week that a delegate makes up, with what is known of it: one of ours with another cohort, or a guest's in ours.
struct MakeUpRecord {
    training::MakeUp makeUp;
    training::PersonId person;
    QString name;
    training::CohortId host;                        ///< whose guest they are
    std::optional<training::Attendance> attendance; ///< nothing while it is not recorded

    bool operator==(const MakeUpRecord &) const = default;
};

/// Who is expected at this session as a guest, or was there.
std::vector<MakeUpRecord> guestsOf(training::SessionId session, const std::vector<MakeUpRecord> &makeUps);

/// How many places of the cohort its own delegates may hold: the capacity, less the most guests that one of its
/// sessions still expects. A guest takes a seat like anybody ("domain.md, Capacity").
int seats(const training::Cohort &cohort, const std::vector<MakeUpRecord> &makeUps);

/// What became of each session for one place, for stageAttended(): what is recorded there, or of the session that makes
/// up for it. `recorded` gives the place's attendance by session. A cancelled session counts only if it was made up.
template <class Recorded>
std::vector<std::optional<training::Attendance>> attendances(const training::Cohort &cohort, training::PlaceId place,
                                                             const std::vector<MakeUpRecord> &makeUps,
                                                             const Recorded &recorded)
{
    std::vector<std::optional<training::Attendance>> found;
    for (const training::Session &session : cohort.sessions) {
        std::optional<training::Attendance> entry = recorded(session.id);
        const MakeUpRecord *other = nullptr;
        for (const MakeUpRecord &record : makeUps)
            if (record.makeUp.place == place && record.makeUp.missed == session.id)
                other = &record;
        if (other && entry != training::Attendance::Attended)
            entry = other->attendance;
        if (other || !session.cancelled)
            found.push_back(entry);
    }
    return found;
}

} // namespace convener::timeline
