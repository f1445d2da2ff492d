#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/store/trainers.h"
#include "core/timeline/trainerpath.h"

#include <QDate>

#include <vector>

namespace convener::action {

/// The organisation selects somebody for Train the Trainer. Refused for a person who has no place in the engagement,
/// and for one selected already.
struct SelectedTrainer {
    training::TrainerId trainer;
    Changes changes;
};
Result<SelectedTrainer> selectTrainer(Desk &desk, training::EngagementId engagement, training::PersonId person,
                                      QDate on);

/// The trainer has the materials. Refused before Train the Trainer is attended.
Result<Changes> issueMaterials(Desk &desk, training::TrainerId trainer, QDate on);

/// A session that the trainer ran. Refused before the materials are issued, for a day that is still to come, and for
/// fewer than one person reached.
Result<Changes> recordCascade(Desk &desk, const training::CascadeSession &session);

/// A trainer with where they are on the trainer's path, and their reach.
struct TrainerStanding {
    store::NamedTrainer named;
    timeline::TrainerStep step = timeline::TrainerStep::Selected;
    QDate dormantAfter; ///< not valid before materials are issued
    int sessions = 0;   ///< run
    int people = 0;     ///< reached
};

/// Of one engagement, or of all where it is not valid.
Result<std::vector<TrainerStanding>> trainerStandings(const Desk &desk, training::EngagementId engagement = {});

} // namespace convener::action
