#pragma once

#include "core/training/trainer.h"

#include <QDate>

#include <vector>

namespace convener::evaluation {

/// Cascade sessions run and people reached ("domain.md, Trainer's path").
struct Reach {
    int sessions = 0;
    int people = 0;

    Reach &operator+=(const Reach &other);
    bool operator==(const Reach &) const = default;
};

/// Of the sessions held by that day.
Reach reach(const training::Trainer &trainer, QDate today);

/// Of all these trainers together, such as an organisation's.
Reach reach(const std::vector<training::Trainer> &trainers, QDate today);

} // namespace convener::evaluation
