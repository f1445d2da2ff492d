#pragma once

#include "core/training/trainer.h"
#include "core/training/words.h"

#include <QDate>

namespace convener::timeline {

/// How far a trainer has come ("domain.md, Trainer's path").
enum class TrainerStep {
    Selected,
    PrerequisitesMet,
    Attended, ///< Train the Trainer
    MaterialsIssued,
    Active, ///< ran a cascade session
    Dormant ///< has run none for too long since the last, or since the materials were issued
};

/// What the record says of a trainer's stages.
struct TrainerRecord {
    bool prerequisitesMet = false;
    bool attended = false;
};

/// The furthest step reached by that day; a step that was left out counts as taken. A cascade session that is still to
/// come makes nobody active.
TrainerStep trainerStep(const training::Trainer &trainer, const TrainerRecord &record, QDate today, int dormantMonths);

/// The last day on which the trainer is not dormant. Not valid before materials are issued or a session is held.
QDate dormantAfter(const training::Trainer &trainer, QDate today, int dormantMonths);

} // namespace convener::timeline

template <>
struct convener::training::Words<convener::timeline::TrainerStep> {
    using Step = timeline::TrainerStep;
    static constexpr WordTable<Step, 6> table{{{Step::Selected, "selected"},
                                               {Step::PrerequisitesMet, "prerequisites-met"},
                                               {Step::Attended, "attended"},
                                               {Step::MaterialsIssued, "materials-issued"},
                                               {Step::Active, "active"},
                                               {Step::Dormant, "dormant"}}};
};
