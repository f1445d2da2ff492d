#pragma once

#include "core/time/sessiontime.h"
#include "core/training/id.h"
#include "core/training/stage.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace convener::training {

/// One dated meeting of a cohort.
struct Session {
    SessionId id;
    CohortId cohort;
    int position = 1; ///< 1 for the first week of six
    time::SessionTime time;
    QString venue;
    QString link; ///< joining link of an online session
    QString contact;
    QStringList facilitators;
    bool cancelled = false;

    bool operator==(const Session &) const = default;
};

/// The delegates who take one stage together.
struct Cohort {
    CohortId id;
    EngagementId engagement;
    QString stage;
    Mode mode = Mode::Online;
    int capacity = 0;
    std::vector<Session> sessions; ///< by position

    /// Sessions that take place, in order of time.
    std::vector<Session> heldSessions() const;
    std::optional<QDate> firstDate() const; ///< of the sessions not cancelled
    std::optional<QDate> lastDate() const;
    bool operator==(const Cohort &) const = default;
};

} // namespace convener::training
