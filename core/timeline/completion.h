#pragma once

#include "core/training/place.h"
#include "core/training/programme.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace convener::timeline {

/// Whether so many of a stage's sessions were attended that the stage is ("domain.md, Attendance": 5 of the six
/// weeks). One entry a session, nothing where none is recorded; who left early has not attended it.
bool stageAttended(const training::Stage &stage, const std::vector<std::optional<training::Attendance>> &attendances);

/// What became of one stage for one person: attended, or its work returned.
struct StageRecord {
    bool done = false;
    std::optional<QDate> over; ///< when it was, or will be, over: the last session, the day the work is due

    bool operator==(const StageRecord &) const = default;
};

/// What is known of a person's stages, by the stage's id. A stage that is missing is not done and has no date.
using StageRecords = QMap<QString, StageRecord>;

enum class PrerequisiteState {
    Met,
    Pending, ///< not yet, but its day is still to come or not known: bars nothing but attending
    NotMet,  ///< its day has passed: bars being confirmed
};

struct PrerequisiteStanding {
    training::Prerequisite prerequisite;
    PrerequisiteState state = PrerequisiteState::Pending;
    QString text; ///< one translated sentence that says why

    bool operator==(const PrerequisiteStanding &) const = default;
};

/// Where somebody stands to each prerequisite of a stage, in the order of the programme ("domain.md, Prerequisites").
/// The day on which an earlier stage takes place still counts as to come.
std::vector<PrerequisiteStanding> prerequisites(const training::Programme &programme, const training::Stage &stage,
                                                const StageRecords &records, QDate today);

/// Whether somebody may attend: every prerequisite is met.
bool mayAttend(const std::vector<PrerequisiteStanding> &standings);

} // namespace convener::timeline
