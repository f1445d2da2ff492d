#pragma once

#include "core/training/id.h"

namespace convener::training {

/// A session of a course that a delegate takes with another cohort instead of their own: the same week of the same
/// stage of the same programme ("domain.md, Attendance"). Whether they came is kept as attendance of `session`.
struct MakeUp {
    PlaceId place;     ///< the delegate's own
    SessionId missed;  ///< of their own cohort
    SessionId session; ///< of the cohort whose guest they are

    bool operator==(const MakeUp &) const = default;
};

} // namespace convener::training
