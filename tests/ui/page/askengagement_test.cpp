#include "tests/support/catch.h"
#include "tests/ui/support/asked.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/cell/table.h"
#include "ui/page/engagementpage.h"
#include "ui/page/organisationspage.h"

#include "core/action/edition.h"
#include "core/action/engagementrecord.h"
#include "core/action/holiday.h"
#include "core/action/joinprogramme.h"
#include "core/action/undo.h"
#include "core/store/organisations.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>

using namespace convener;
using namespace Qt::StringLiterals;
using test::button;
using test::field;
using test::says;

namespace {

struct Engagement {
    test::Workplace workplace;
    training::EngagementId id = workplace.join();
    page::EngagementPage page{workplace.context};

    Engagement()
    {
        REQUIRE(page.read(id.number));
        page.show();
    }
    action::Desk &desk() { return workplace.context.desk; }
    action::EngagementRecord record() { return action::readEngagement(desk(), id).value(); }
    dialog::Question *asked(const QString &press) const { return test::asked(page, press); }
    dialog::Question *chosen(const QString &item) const
    {
        test::choose(page, item);
        return test::question(page);
    }
};

} // namespace

TEST_CASE("the timeline is in the window's language, whatever that of the organisation's documents")
{
    test::Workplace workplace;
    const auto joined = action::joinProgramme(workplace.context.desk, {.organisation = u"Bwrdd Iechyd Aberhafren"_s,
                                                                       .language = u"cy"_s,
                                                                       .programme = u"compassionate-conversations"_s,
                                                                       .on = workplace.clock.today()});
    REQUIRE(joined);
    page::EngagementPage page{workplace.context};
    REQUIRE(page.read(joined->engagement.number));
    CHECK(field<QWidget>(page, u"Timeline"_s)->accessibleDescription().contains(u"Planning matrix"_s));
}

TEST_CASE("another joining date moves what counts from it, which is shown before")
{
    Engagement engagement;
    dialog::Question *question = engagement.chosen(u"Change the joining date"_s);
    CHECK_FALSE(button(*question, u"Change the date"_s)->isEnabled());
    field<QDateEdit>(*question, u"Joined on"_s)->setDate(QDate(2026, 11, 2));
    question->lookAgain();
    CHECK(says(*question, u"another due date"_s));
    question->accept();
    CHECK(engagement.record().engagement.joinedOn == QDate(2026, 11, 2));
    CHECK(engagement.record().commitments[1].due == QDate(2027, 2, 2));
    REQUIRE(action::undo(engagement.desk()));
    CHECK(engagement.record().commitments[1].due == QDate(2027, 2, 28));
}

TEST_CASE("without another edition there is none to move to, and one is told how to make one")
{
    Engagement engagement;
    test::choose(engagement.page, u"Move to another edition"_s);
    REQUIRE(engagement.workplace.prompt.shown.size() == 1);
    CHECK(engagement.workplace.prompt.shown.front().contains(u"Programmes page"));
}

TEST_CASE("an engagement moves to another edition after a look at what differs and what that touches")
{
    Engagement engagement;
    training::Programme copy = engagement.record().programme;
    copy.edition = u"2027 trial"_s;
    copy.commitments[1].months = {4, u"our default"_s};
    REQUIRE(action::saveEdition(engagement.desk(), copy));
    dialog::Question *question = engagement.chosen(u"Move to another edition"_s);
    CHECK(says(*question, u"1 commitment"_s));
    CHECK(says(*question, u"3 becomes 4"_s));
    question->accept();
    CHECK(engagement.record().programme.edition == u"2027 trial");
    CHECK(engagement.record().commitments[1].due == QDate(2027, 3, 30));
    REQUIRE(action::undo(engagement.desk()));
    CHECK(engagement.record().programme.edition != u"2027 trial");
}

TEST_CASE("an organisation gets another name, and one that is taken is refused")
{
    Engagement engagement;
    training::Organisation other;
    other.name = u"Bradford"_s;
    REQUIRE(store::Organisations(*engagement.workplace.file).add(other));
    dialog::Question *question = engagement.chosen(u"Change the organisation"_s);
    auto *name = field<QLineEdit>(*question, u"Name"_s);
    name->setText(u"bradford"_s);
    question->lookAgain();
    CHECK_FALSE(button(*question, u"Change"_s)->isEnabled());
    action::Joining joining;
    joining.organisation = u"Leeds Teaching Hospitals"_s;
    joining.programme = u"compassionate-leadership"_s;
    joining.on = engagement.workplace.clock.today();
    REQUIRE(action::joinProgramme(engagement.desk(), joining));
    name->setText(u"Leeds and York"_s);
    question->lookAgain();
    CHECK(says(*question, u"Engagement 1"_s)); // it shows the new name in every engagement
    CHECK(says(*question, u"Engagement 2"_s));
    question->accept();
    CHECK(engagement.record().organisation.name == u"Leeds and York");
}

TEST_CASE("an organisation merges into another, and its engagement goes with it")
{
    Engagement engagement;
    training::Organisation other;
    other.name = u"Bradford"_s;
    const auto into = store::Organisations(*engagement.workplace.file).add(other);
    dialog::Question *question = engagement.chosen(u"Merge the organisation into another"_s);
    CHECK(says(*question, u"Leeds Teaching Hospitals becomes part of Bradford."_s));
    CHECK(says(*question, u"Engagement 1"_s));
    CHECK(button(*question, u"Keep both"_s));
    question->accept();
    CHECK(engagement.record().organisation.id == *into);
    CHECK(store::Organisations(*engagement.workplace.file).all()->size() == 1);
    REQUIRE(action::undo(engagement.desk()));
    CHECK(engagement.record().organisation.name == u"Leeds Teaching Hospitals");
}

TEST_CASE("proposed dates show their slack, and are taken over in one step")
{
    Engagement engagement;
    engagement.page.findChild<QTabWidget *>()->setCurrentIndex(2);
    dialog::Question *question = engagement.asked(u"Propose dates"_s);
    field<QDateEdit>(*question, u"The window starts on"_s)->setDate(QDate(2027, 2, 1));
    question->lookAgain();
    CHECK(says(*question, u"of slack until the window ends"_s));
    CHECK(says(*question, u"no later than"_s));
    CHECK(engagement.record().cohorts.empty());
    field<QLineEdit>(*question, u"Facilitators"_s)->setText(u"Ann Lee"_s);
    question->lookAgain();
    CHECK(says(*question, u"with Ann Lee"_s));
    question->accept();
    CHECK(engagement.record().engagement.windowStart == QDate(2027, 2, 1));
    CHECK(engagement.record().cohorts.size() == 2);
    REQUIRE(action::undo(engagement.desk()));
    CHECK(engagement.record().cohorts.empty());
    CHECK_FALSE(engagement.record().engagement.windowStart);
}

TEST_CASE("when nothing fits, the rules in conflict are named and no dates can be taken over")
{
    Engagement engagement;
    engagement.page.findChild<QTabWidget *>()->setCurrentIndex(2);
    dialog::Question *question = engagement.asked(u"Propose dates"_s);
    field<QLineEdit>(*question, u"Facilitators"_s)->setText(u"Ann Lee"_s);
    field<QSpinBox>(*question, u"Facilitators a session"_s)->setValue(2);
    question->lookAgain();
    CHECK(says(*question, u"facilitators who are free"_s));
    CHECK_FALSE(button(*question, u"Take these dates over"_s)->isEnabled());
}

TEST_CASE("whom one asked for a commitment, and when, is kept")
{
    Engagement engagement;
    auto *table = field<cell::Table>(engagement.page, u"Commitments"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    dialog::Question *question = engagement.asked(u"Record that you asked"_s);
    field<QLineEdit>(*question, u"Whom"_s)->setText(u"Ann Lee"_s);
    question->accept();
    CHECK(engagement.record().commitments.front().asked == u"Ann Lee");
    CHECK(engagement.record().commitments.front().askedOn == QDate(2026, 11, 30));
}

TEST_CASE("a bank holiday is added after a look at the sessions on that day")
{
    test::Workplace workplace;
    workplace.planWorkshop(workplace.join());
    page::OrganisationsPage page(workplace.context);
    REQUIRE(page.read(0));
    page.show();
    dialog::Question *question = test::asked(page, u"Add a bank holiday"_s);
    CHECK(says(*question, u"No session is on that day."_s));
    field<QDateEdit>(*question, u"Day"_s)->setDate(QDate(2027, 2, 15));
    question->lookAgain();
    CHECK(says(*question, u"Leeds Teaching Hospitals has a session on that day"_s));
    question->accept();
    CHECK(question->fault().contains(u"needs a name"));
    field<QLineEdit>(*question, u"What the day is"_s)->setText(u"A jubilee"_s);
    question->accept();
    const auto days = action::workingDays(workplace.context.desk, time::Nation::England);
    CHECK_FALSE(days->isWorkingDay(QDate(2027, 2, 15)));
}
