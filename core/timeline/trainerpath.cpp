#include "core/timeline/trainerpath.h"

#include "core/time/month.h"

#include <algorithm>

namespace convener::timeline {

namespace {

/// The day of the last cascade session held by `today`. Not valid when there is none.
QDate lastHeld(const training::Trainer &trainer, QDate today)
{
    QDate last;
    for (const training::CascadeSession &session : trainer.cascade)
        if (session.heldOn <= today && (!last.isValid() || last < session.heldOn))
            last = session.heldOn;
    return last;
}

} // namespace

QDate dormantAfter(const training::Trainer &trainer, QDate today, int dormantMonths)
{
    const QDate last = lastHeld(trainer, today);
    return time::addMonths(last.isValid() ? last : trainer.materialsOn.value_or(QDate()), dormantMonths);
}

TrainerStep trainerStep(const training::Trainer &trainer, const TrainerRecord &record, QDate today, int dormantMonths)
{
    const QDate wakesUntil = dormantAfter(trainer, today, dormantMonths);
    if (wakesUntil.isValid() && wakesUntil < today)
        return TrainerStep::Dormant;
    if (lastHeld(trainer, today).isValid())
        return TrainerStep::Active;
    if (trainer.materialsOn && *trainer.materialsOn <= today)
        return TrainerStep::MaterialsIssued;
    if (record.attended)
        return TrainerStep::Attended;
    return record.prerequisitesMet ? TrainerStep::PrerequisitesMet : TrainerStep::Selected;
}

} // namespace convener::timeline
