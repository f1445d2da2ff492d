#include "core/timeline/trainerpath.h"
#include "tests/support/catch.h"

using namespace convener;
using timeline::TrainerRecord;
using timeline::TrainerStep;
using timeline::trainerStep;

namespace {

const QDate today(2027, 8, 31);

training::CascadeSession session(QDate day)
{
    return {{}, {}, day, {}, 8};
}

} // namespace

TEST_CASE("a trainer goes from selected to active, one step at a time")
{
    training::Trainer trainer;
    CHECK(trainerStep(trainer, {}, today, 6) == TrainerStep::Selected);
    CHECK(trainerStep(trainer, {true, false}, today, 6) == TrainerStep::PrerequisitesMet);
    CHECK(trainerStep(trainer, {true, true}, today, 6) == TrainerStep::Attended);
    trainer.materialsOn = today.addDays(-10);
    CHECK(trainerStep(trainer, {true, true}, today, 6) == TrainerStep::MaterialsIssued);
    trainer.cascade = {session(today.addDays(1))};
    CHECK(trainerStep(trainer, {true, true}, today, 6) == TrainerStep::MaterialsIssued);
    trainer.cascade = {session(today)};
    CHECK(trainerStep(trainer, {true, true}, today, 6) == TrainerStep::Active);
}

TEST_CASE("a trainer is dormant after six months without a cascade session")
{
    training::Trainer trainer;
    trainer.materialsOn = QDate(2026, 6, 1);
    trainer.cascade = {session(QDate(2026, 8, 31)), session(QDate(2027, 2, 28))};
    CHECK(timeline::dormantAfter(trainer, today, 6) == QDate(2027, 8, 28));
    CHECK(trainerStep(trainer, {true, true}, QDate(2027, 8, 28), 6) == TrainerStep::Active);
    CHECK(trainerStep(trainer, {true, true}, QDate(2027, 8, 29), 6) == TrainerStep::Dormant);
    trainer.cascade.clear();
    CHECK(trainerStep(trainer, {true, true}, QDate(2026, 12, 2), 6) == TrainerStep::Dormant);
}
