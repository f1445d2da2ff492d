#include "tests/support/catch.h"
#include "tests/ui/support/asked.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/cell/table.h"
#include "ui/page/cohortpage.h"

#include "core/action/applychange.h"
#include "core/action/cohortrecord.h"
#include "core/action/joinprogramme.h"
#include "core/action/makeup.h"
#include "core/action/plancohort.h"
#include "core/action/undo.h"
#include "core/store/cohorts.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using test::button;
using test::field;
using test::says;
using training::Standing;

namespace {

struct Cohort {
    test::Workplace workplace;
    training::EngagementId engagement = workplace.join();
    training::CohortId id;
    page::CohortPage page{workplace.context};

    explicit Cohort(bool dated = true)
        : id(dated ? workplace.planWorkshop(engagement)
                   : store::Cohorts(*workplace.file)
                         .add({.engagement = engagement,
                               .stage = u"workshop"_s,
                               .mode = training::Mode::Online,
                               .capacity = 12})
                         .value())
    {
        read();
        page.show();
    }
    void read() { REQUIRE(page.read(id.number)); }
    void showTab(int tab) { page.findChild<QTabWidget *>()->setCurrentIndex(tab); }
    dialog::Question *asked(const QString &press) const { return test::asked(page, press); }
    action::CohortRecord record() const { return action::readCohort(workplace.context.desk, id).value(); }
};

training::EngagementId joinCourse(test::Workplace &workplace)
{
    action::Joining joining;
    joining.organisation = u"Leeds Teaching Hospitals"_s;
    joining.programme = u"compassionate-leadership"_s;
    joining.on = workplace.clock.today();
    return action::joinProgramme(workplace.context.desk, joining).value().engagement;
}

/// Six weeks, of which the first is given.
training::CohortId planCourse(test::Workplace &workplace, training::EngagementId engagement, const QString &first)
{
    action::CohortPlan plan;
    plan.engagement = engagement;
    const training::Programme *programme = workplace.library.programme(u"compassionate-leadership"_s);
    plan.stage = std::ranges::find(programme->stages, training::StageKind::WeeklySessions, &training::Stage::kind)->id;
    plan.sessions = {{.time = time::SessionTime::parse(first).value()}};
    return action::planCohort(workplace.context.desk, plan).value().cohort;
}

} // namespace

TEST_CASE("fewer places than are taken are refused while they are chosen")
{
    Cohort cohort;
    REQUIRE(action::importRoster(cohort.workplace.context.desk, cohort.id, cohort.workplace.roster(10)));
    cohort.read();
    dialog::Question *question = cohort.asked(u"Change the places"_s);
    CHECK_FALSE(button(*question, u"Change the places"_s)->isEnabled()); // as many as now
    auto *places = field<QSpinBox>(*question, u"Places"_s);
    CHECK(places->maximum() == 12);
    places->setValue(9);
    question->lookAgain();
    CHECK_FALSE(button(*question, u"Change the places"_s)->isEnabled());
    places->setValue(10);
    question->lookAgain();
    question->accept();
    CHECK(cohort.record().cohort.capacity == 10);
}

TEST_CASE("more places propose offers to those who wait, and promote nobody")
{
    Cohort cohort;
    REQUIRE(store::Cohorts(*cohort.workplace.file).setCapacity(cohort.id, 10));
    REQUIRE(action::importRoster(cohort.workplace.context.desk, cohort.id, cohort.workplace.roster(11)));
    cohort.read();
    dialog::Question *question = cohort.asked(u"Change the places"_s);
    field<QSpinBox>(*question, u"Places"_s)->setValue(11);
    question->lookAgain();
    CHECK(says(*question, u"A place can be offered."_s));
    question->accept();
    CHECK(cohort.record().cohort.capacity == 11);
    CHECK(cohort.record().waiting() == 1);
    REQUIRE(action::undo(cohort.workplace.context.desk));
    CHECK(cohort.record().cohort.capacity == 10);
}

TEST_CASE("a cohort that an enquiry left without dates gets them, with a look at what follows")
{
    Cohort cohort(false);
    cohort.showTab(2);
    dialog::Question *question = cohort.asked(u"Set the dates"_s);
    field<QDateEdit>(*question, u"Date"_s)->setDate(QDate(2027, 2, 21)); // a Sunday
    question->lookAgain();
    CHECK(says(*question, u"Sunday 21 February 2027"_s));
    CHECK(cohort.record().cohort.sessions.empty());
    field<QDateEdit>(*question, u"Date"_s)->setDate(QDate(2027, 2, 22));
    field<QLineEdit>(*question, u"Joining link"_s)->setText(u"no link"_s);
    question->lookAgain();
    CHECK_FALSE(button(*question, u"Set the dates"_s)->isEnabled());
    field<QLineEdit>(*question, u"Joining link"_s)->setText(u"https://meet.example/one"_s);
    field<QLineEdit>(*question, u"Facilitators"_s)->setText(u"Ann Lee, Bo Ek"_s);
    question->lookAgain();
    question->accept();
    const auto sessions = cohort.record().cohort.sessions;
    REQUIRE(sessions.size() == 1);
    CHECK(sessions.front().time.date() == QDate(2027, 2, 22));
    CHECK(sessions.front().facilitators == QStringList{u"Ann Lee"_s, u"Bo Ek"_s});
}

TEST_CASE("where a session is and who runs it are changed from its row")
{
    Cohort cohort;
    cohort.showTab(2);
    dialog::Question *question = cohort.asked(u"Change where and who"_s);
    CHECK_FALSE(button(*question, u"Keep the change"_s)->isEnabled()); // nothing is changed yet
    CHECK(field<QLineEdit>(*question, u"Facilitators"_s)->text() == u"Ann Lee");
    field<QLineEdit>(*question, u"Facilitators"_s)->setText(u"Bo Ek"_s);
    question->lookAgain();
    question->accept();
    CHECK(cohort.record().cohort.sessions.front().facilitators == QStringList{u"Bo Ek"_s});
    CHECK(cohort.record().cohort.sessions.front().link == u"https://meet.example");
}

TEST_CASE("who runs a course is changed for all its sessions to come in one step")
{
    test::Workplace workplace;
    const auto cohort = planCourse(workplace, joinCourse(workplace), u"2027-02-01T10:00/11:30"_s);
    workplace.clock.set(QDateTime(QDate(2027, 2, 9), QTime(12, 0))); // after the second week
    page::CohortPage page(workplace.context);
    REQUIRE(page.read(cohort.number));
    page.findChild<QTabWidget *>()->setCurrentIndex(2);
    page.show();
    dialog::Question *question = test::asked(page, u"Change where and who"_s);
    field<QLineEdit>(*question, u"Facilitators"_s)->setText(u"Bo Ek"_s);
    field<QComboBox>(*question, u"For"_s)->setCurrentIndex(1);
    question->lookAgain();
    question->accept();
    const auto sessions = action::readCohort(workplace.context.desk, cohort)->cohort.sessions;
    CHECK(sessions[1].facilitators.isEmpty());
    for (std::size_t week = 2; week < sessions.size(); ++week)
        CHECK(sessions[week].facilitators == QStringList{u"Bo Ek"_s});
}

TEST_CASE("what was not changed stays what it is in every other session to come")
{
    test::Workplace workplace;
    const auto engagement = joinCourse(workplace);
    const auto cohort = planCourse(workplace, engagement, u"2027-02-01T10:00/11:30"_s);
    const auto sessions = [&] { return action::readCohort(workplace.context.desk, cohort)->cohort.sessions; };
    const timeline::SessionDetails own{.link = u"https://meet.example/five"_s, .contact = u"Cy Dee"_s};
    REQUIRE(action::applyChange(workplace.context.desk, engagement, timeline::ChangeSessions{{sessions()[4].id}, own}));
    page::CohortPage page(workplace.context);
    REQUIRE(page.read(cohort.number));
    page.findChild<QTabWidget *>()->setCurrentIndex(2);
    page.show();
    dialog::Question *question = test::asked(page, u"Change where and who"_s);
    field<QComboBox>(*question, u"For"_s)->setCurrentIndex(1);
    CHECK_FALSE(button(*question, u"Keep the change"_s)->isEnabled()); // nothing is changed yet
    field<QLineEdit>(*question, u"Facilitators"_s)->setText(u"Bo Ek"_s);
    question->lookAgain();
    question->accept();
    for (const training::Session &each : sessions())
        CHECK(each.facilitators == QStringList{u"Bo Ek"_s});
    CHECK(sessions()[4].link == u"https://meet.example/five");
    CHECK(sessions()[4].contact == u"Cy Dee");
}

TEST_CASE("a delegate makes up a week of a course with another cohort, as its guest")
{
    test::Workplace workplace;
    const auto engagement = joinCourse(workplace);
    const auto own = planCourse(workplace, engagement, u"2027-02-01T10:00/11:30"_s);
    const auto host = planCourse(workplace, engagement, u"2027-02-03T10:00/11:30"_s);
    REQUIRE(action::importRoster(workplace.context.desk, own, workplace.roster(2)));
    page::CohortPage page(workplace.context);
    REQUIRE(page.read(own.number));
    page.findChild<QTabWidget *>()->setCurrentIndex(1);
    page.show();
    auto *grid = field<cell::Table>(page, u"Attendance"_s);
    grid->setCurrentIndex(grid->model()->index(0, 3));
    dialog::Question *question = test::asked(page, u"Make up a session"_s);
    auto *with = field<QComboBox>(*question, u"With the session on"_s);
    REQUIRE(with->count() == 1); // the same week, and no other
    CHECK(with->currentText().startsWith(u"Wednesday 17 February 2027"));
    question->accept();
    REQUIRE(page.read(own.number));
    CHECK(grid->model()->index(0, 3).data().toString() == u"To be made up elsewhere");
    REQUIRE(page.read(host.number));
    CHECK(grid->model()->index(0, 0).data().toString().contains(u"guest"));
    const auto place = action::readCohort(workplace.context.desk, own)->delegates.front().place.id;
    const auto week = [&](training::CohortId of) {
        return action::readCohort(workplace.context.desk, of)->cohort.sessions[3].id;
    };
    REQUIRE(action::arrangeMakeUp(workplace.context.desk, place, week(own), week(host)));
    REQUIRE(page.read(host.number));
    CHECK(grid->model()->rowCount() == 1); // one guest for two weeks has one row
}

TEST_CASE("nobody cancels a session who wanted to keep it: the two buttons are not alike")
{
    Cohort cohort;
    cohort.showTab(2);
    dialog::Question *question = cohort.asked(u"Cancel the session"_s);
    QTest::mouseClick(button(*question, u"Keep the session"_s), Qt::LeftButton);
    CHECK_FALSE(cohort.record().cohort.sessions.front().cancelled);
}
