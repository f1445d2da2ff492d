#pragma once

#include "core/error/error.h"
#include "core/training/cohort.h"

#include <optional>

namespace convener::timeline {

/// What is told of a session beside its time. What is not given stays as it is; an empty text takes it away.
struct SessionDetails {
    std::optional<QString> venue;
    std::optional<QString> link;
    std::optional<QString> contact;
    std::optional<QStringList> facilitators;

    bool isEmpty() const { return !venue && !link && !contact && !facilitators; }
    bool operator==(const SessionDetails &) const = default;
};

/// The session with these details, trimmed, each facilitator named once. Refused: a joining link that leads to no web
/// page, and a venue, a contact or a name that is too long.
Result<training::Session> withDetails(training::Session session, const SessionDetails &details);

} // namespace convener::timeline
