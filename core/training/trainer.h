#pragma once

#include "core/training/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace convener::training {

/// A session that a trainer ran inside their own organisation.
struct CascadeSession {
    CascadeSessionId id;
    TrainerId trainer;
    QDate heldOn;
    QString place;
    int people = 0;

    bool operator==(const CascadeSession &) const = default;
};

/// A delegate whom an organisation selected for Train the Trainer.
struct Trainer {
    TrainerId id;
    EngagementId engagement;
    PersonId person;
    QDate selectedOn;
    std::optional<QDate> materialsOn;
    std::vector<CascadeSession> cascade; ///< by date

    bool operator==(const Trainer &) const = default;
};

} // namespace convener::training
