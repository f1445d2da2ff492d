#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/cell/table.h"
#include "ui/dialog/cascadedialog.h"
#include "ui/page/trainerspage.h"

#include "core/action/cohortrecord.h"
#include "core/action/keeptrainer.h"
#include "core/store/trainers.h"

#include <QSpinBox>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using test::button;
using test::field;

namespace {

struct Trainers {
    test::Workplace workplace;
    training::EngagementId engagement = workplace.join();
    training::TrainerId trainer;
    page::TrainersPage page{workplace.context};

    void select()
    {
        const training::CohortId cohort = workplace.planWorkshop(engagement);
        REQUIRE(action::importRoster(workplace.context.desk, cohort, workplace.roster(1)));
        const auto person = action::readCohort(workplace.context.desk, cohort)->delegates.front().person.id;
        trainer = action::selectTrainer(workplace.context.desk, engagement, person, workplace.clock.today())->trainer;
    }
    void read()
    {
        REQUIRE(page.read(0));
        page.show();
        auto *table = field<cell::Table>(page, u"Trainers"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
    }
};

} // namespace

TEST_CASE("without a trainer the page leads to the cohorts")
{
    Trainers trainers;
    trainers.read();
    CHECK(button(trainers.page, u"Go to Cohorts"_s)->isVisible());
    CHECK_FALSE(field<cell::Table>(trainers.page, u"Trainers"_s)->isVisible());
}

TEST_CASE("what comes too early on the trainer's path cannot be pressed")
{
    Trainers trainers;
    trainers.select();
    trainers.read();
    CHECK_FALSE(button(trainers.page, u"Issue materials"_s)->isEnabled());
    CHECK_FALSE(button(trainers.page, u"Record a session"_s)->isEnabled());
}

TEST_CASE("a session that a trainer ran counts at once")
{
    Trainers trainers;
    trainers.select();
    REQUIRE(store::Trainers(*trainers.workplace.file).setMaterials(trainers.trainer, QDate(2026, 11, 2)));
    trainers.read();
    QTest::mouseClick(button(trainers.page, u"Record a session"_s), Qt::LeftButton);
    auto *dialog = trainers.page.findChild<dialog::CascadeDialog *>();
    REQUIRE(dialog);
    field<QSpinBox>(*dialog, u"People reached"_s)->setValue(14);
    dialog->accept();
    trainers.read();
    CHECK(field<QWidget>(trainers.page, u"14 people reached"_s));
    CHECK(field<QWidget>(trainers.page, u"1 active"_s));
}
