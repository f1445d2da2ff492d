#include "tests/support/catch.h"
#include "tests/ui/support/asked.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/cell/table.h"
#include "ui/model/role.h"
#include "ui/page/cohortpage.h"

#include "core/action/cohortrecord.h"
#include "core/action/joinprogramme.h"
#include "core/action/plancohort.h"
#include "core/action/undo.h"
#include "core/store/cohorts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using test::button;
using test::field;
using test::says;
using training::Standing;

namespace {

/// The page of a cohort with so many delegates.
struct Places {
    test::Workplace workplace;
    training::CohortId cohort;
    page::CohortPage page{workplace.context};

    Places(training::CohortId (*plan)(test::Workplace &), int delegates)
        : cohort(plan(workplace))
    {
        REQUIRE(action::importRoster(workplace.context.desk, cohort, workplace.roster(delegates)));
        REQUIRE(page.read(cohort.number));
        page.show();
    }
    action::CohortRecord record() const { return action::readCohort(workplace.context.desk, cohort).value(); }
    void choose(int row)
    {
        auto *table = field<cell::Table>(page, u"Delegates"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    dialog::Question *asked(const QString &press) const { return test::asked(page, press); }
    store::Places places() { return store::Places(*workplace.file); }
};

training::CohortId workshop(test::Workplace &workplace)
{
    return workplace.planWorkshop(workplace.join());
}

/// A programme that has requirements.
training::CohortId difficultSituations(test::Workplace &workplace)
{
    action::Joining joining;
    joining.organisation = u"Leeds Teaching Hospitals"_s;
    joining.programme = u"handling-difficult-situations"_s;
    joining.on = workplace.clock.today();
    action::CohortPlan plan;
    plan.engagement = action::joinProgramme(workplace.context.desk, joining).value().engagement;
    const training::Programme *programme = workplace.library.programme(joining.programme);
    plan.stage = std::ranges::find_if(programme->stages, &training::Stage::isMeeting)->id;
    plan.sessions = {{.time = time::SessionTime::parse(u"2027-02-15T13:00/16:00").value()}};
    return action::planCohort(workplace.context.desk, plan).value().cohort;
}

} // namespace

TEST_CASE("requirements are recorded in one step, after a look at what they mean for the place")
{
    Places cohort(difficultSituations, 1);
    cohort.choose(0);
    auto *table = field<cell::Table>(cohort.page, u"Delegates"_s);
    CHECK(table->model()->index(0, 3).data(model::SecondRole).toString().startsWith(u"Not known"));
    dialog::Question *question = cohort.asked(u"Requirements"_s);
    const training::Requirement first = cohort.record().programme.requirements.front();
    CHECK(says(*question, u"Not known: "_s + first.text));
    auto *state = field<QComboBox>(*question, first.text);
    state->setCurrentIndex(state->findText(u"Not met"_s));
    CHECK(says(*question, u"Not met: "_s + first.text));
    for (const training::Requirement &each : cohort.record().programme.requirements)
        field<QComboBox>(*question, each.text)->setCurrentIndex(1);
    question->accept();
    const training::PlaceId place = cohort.record().delegates.front().place.id;
    CHECK(cohort.places().requirements(place)->value(first.id) == training::RequirementState::Met);
    REQUIRE(action::undo(cohort.workplace.context.desk));
    CHECK(cohort.places().requirements(place)->isEmpty());
}

TEST_CASE("a requirement that is not met bars the confirmation until a reason is given")
{
    Places cohort(difficultSituations, 1);
    cohort.choose(0);
    dialog::Question *question = cohort.asked(u"Requirements"_s);
    const QString text = cohort.record().programme.requirements.front().text;
    field<QComboBox>(*question, text)->setCurrentIndex(2);
    question->accept();
    REQUIRE(cohort.page.read(cohort.cohort.number));
    auto *table = field<cell::Table>(cohort.page, u"Delegates"_s);
    CHECK(table->model()->index(0, 3).data(model::SecondRole).toString().contains(text));
}

TEST_CASE("the work of several delegates is returned in one step")
{
    Places cohort(workshop, 3);
    cohort.choose(1);
    dialog::Question *question = cohort.asked(u"Work returned"_s);
    auto *list = field<QListWidget>(*question, u"Delegates"_s);
    REQUIRE(list->count() == 3);
    CHECK(list->item(1)->checkState() == Qt::Checked);
    list->item(1)->setCheckState(Qt::Unchecked);
    question->accept();
    CHECK(question->fault().contains(u"Nobody is chosen"));
    list->item(0)->setCheckState(Qt::Checked);
    list->item(2)->setCheckState(Qt::Checked);
    question->accept();
    const auto delegates = cohort.record().delegates;
    CHECK(cohort.places().returnedWork(delegates[0].place.id)->contains(u"workbook"_s));
    CHECK(cohort.places().returnedWork(delegates[1].place.id)->isEmpty());
    CHECK(cohort.places().returnedWork(delegates[2].place.id)->contains(u"workbook"_s));
}

TEST_CASE("a priority shows the waiting list as it would be, and promotes nobody")
{
    Places cohort(workshop, 15);
    cohort.choose(14);
    const QString last = cohort.record().delegates.back().person.name;
    dialog::Question *question = cohort.asked(u"Waiting order"_s);
    CHECK(says(*question, u"3. %1"_s.arg(last)));
    field<QSpinBox>(*question, u"Priority"_s)->setValue(1);
    question->lookAgain();
    CHECK(says(*question, u"1. %1"_s.arg(last)));
    field<QLineEdit>(*question, u"Reason"_s)->setText(u"Asked by the board"_s);
    question->lookAgain();
    question->accept();
    const auto delegates = cohort.record().delegates;
    CHECK(delegates[12].person.name == last);
    CHECK(delegates[12].place.standing == Standing::Waiting);
    CHECK(delegates[12].place.reason == u"Asked by the board");
}

TEST_CASE("an offer is declined with its reason, and goes to whoever is next")
{
    Places cohort(workshop, 14);
    const QString leaving = cohort.record().delegates[0].person.name;
    cohort.choose(0);
    cohort.asked(u"Withdraw"_s)->accept();
    REQUIRE(cohort.page.read(cohort.cohort.number));
    const auto delegates = cohort.record().delegates;
    const auto offered = std::ranges::find(delegates, Standing::Offered,
                                           [](const store::Delegate &each) { return each.place.standing; });
    REQUIRE(offered != delegates.end());
    cohort.choose(int(offered - delegates.begin()));
    dialog::Question *question = cohort.asked(u"Decline the offer"_s);
    CHECK(button(*question, u"Keep the offer"_s));
    CHECK(says(*question, u"A place can be offered."_s));
    field<QLineEdit>(*question, u"Reason"_s)->setText(u"On leave"_s);
    question->lookAgain();
    question->accept();
    const store::Delegate declined = cohort.places().get(offered->place.id).value();
    CHECK(declined.place.standing == Standing::Declined);
    CHECK(declined.place.reason.endsWith(u"On leave"_s));
    const auto now = cohort.record().delegates;
    CHECK(std::ranges::count(now, Standing::Offered, [](const store::Delegate &each) { return each.place.standing; }) ==
          1);
}

TEST_CASE("who does not meet a requirement is confirmed all the same only with a reason, which is kept")
{
    test::Workplace workplace;
    const training::CohortId cohort = difficultSituations(workplace);
    REQUIRE(store::Cohorts(*workplace.file).setCapacity(cohort, 1));
    REQUIRE(action::importRoster(workplace.context.desk, cohort, workplace.roster(2)));
    page::CohortPage page(workplace.context);
    const auto choose = [&](int row) {
        REQUIRE(page.read(cohort.number));
        auto *table = field<cell::Table>(page, u"Delegates"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
    };
    page.show();
    choose(0);
    test::asked(page, u"Withdraw"_s)->accept();
    choose(0); // who waited holds the offer now
    dialog::Question *requirements = test::asked(page, u"Requirements"_s);
    const auto record = action::readCohort(workplace.context.desk, cohort);
    field<QComboBox>(*requirements, record->programme.requirements.front().text)->setCurrentIndex(2);
    requirements->accept();
    choose(0);
    dialog::Question *question = test::asked(page, u"Confirm"_s);
    question->accept();
    CHECK(question->fault().contains(u"give the reason"));
    field<QLineEdit>(*question, u"Reason"_s)->setText(u"The chief nurse asked"_s);
    question->lookAgain();
    question->accept();
    const store::Delegate now = action::readCohort(workplace.context.desk, cohort)->delegates.front();
    CHECK(now.place.standing == Standing::Confirmed);
    CHECK(now.place.reason.contains(u"The chief nurse asked"));
}

TEST_CASE("a freed place is offered to whoever is next, by name and reason, and confirms nobody")
{
    Places cohort(workshop, 13);
    REQUIRE(store::Cohorts(*cohort.workplace.file).setCapacity(cohort.cohort, 15));
    REQUIRE(cohort.page.read(cohort.cohort.number));
    const store::Delegate next = cohort.record().delegates.back();
    dialog::Question *question = cohort.asked(u"Offer free places"_s);
    CHECK(says(*question, next.person.name));
    CHECK(cohort.places().get(next.place.id)->place.standing == Standing::Waiting);
    question->accept();
    CHECK(cohort.places().get(next.place.id)->place.standing == Standing::Offered);
}

TEST_CASE("where no place can be offered, that is said and nothing is asked")
{
    Places cohort(workshop, 13); // twelve hold a place, one waits
    cohort.choose(0);
    QTest::mouseClick(button(cohort.page, u"Offer free places"_s), Qt::LeftButton);
    CHECK_FALSE(cohort.page.findChild<dialog::Question *>());
    REQUIRE(cohort.workplace.prompt.shown.size() == 1);
}
