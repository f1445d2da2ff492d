#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/cell/table.h"
#include "ui/dialog/movedialog.h"
#include "ui/dialog/question.h"
#include "ui/dialog/windowdialog.h"
#include "ui/page/cohortpage.h"
#include "ui/page/engagementpage.h"

#include "core/action/cohortrecord.h"
#include "core/action/engagementrecord.h"

#include <QDateEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using test::button;
using test::field;
using test::says;

namespace {

struct Sessions {
    test::Workplace workplace;
    training::EngagementId engagement = workplace.join();
    training::CohortId cohort = workplace.planWorkshop(engagement);
    page::CohortPage page{workplace.context};

    Sessions()
    {
        REQUIRE(page.read(cohort.number));
        page.findChild<QTabWidget *>()->setCurrentIndex(2);
        page.show();
    }
    training::Session session() const
    {
        return action::readCohort(workplace.context.desk, cohort)->cohort.sessions.front();
    }
};

} // namespace

TEST_CASE("a session is moved from its row, after a look at what that touches")
{
    Sessions sessions;
    QSignalSpy changed(&sessions.page, &page::View::changed);
    QTest::mouseClick(button(sessions.page, u"Move"_s), Qt::LeftButton);
    auto *dialog = sessions.page.findChild<dialog::MoveDialog *>();
    REQUIRE(dialog);
    field<QDateEdit>(*dialog, u"To the day"_s)->setDate(QDate(2027, 2, 21)); // a Sunday
    dialog->lookAgain();
    CHECK(says(*dialog, u"Sunday 21 February 2027"_s));
    CHECK(sessions.session().time.date() == QDate(2027, 2, 15));
    dialog->accept();
    CHECK(sessions.session().time.toText() == u"2027-02-21T13:00/2027-02-21T16:30");
    CHECK(changed.count() == 1);
    CHECK(sessions.workplace.prompt.shown.isEmpty());
}

TEST_CASE("a session is cancelled only after one agrees, and then cannot be moved")
{
    Sessions sessions;
    QTest::mouseClick(button(sessions.page, u"Cancel the session"_s), Qt::LeftButton);
    auto *dialog = sessions.page.findChild<dialog::Question *>();
    REQUIRE(dialog);
    CHECK_FALSE(sessions.session().cancelled);
    dialog->accept();
    CHECK(sessions.session().cancelled);
    REQUIRE(sessions.page.read(sessions.cohort.number));
    CHECK_FALSE(button(sessions.page, u"Move"_s)->isEnabled());
}

TEST_CASE("a window shows the sessions that it would leave outside before it is agreed")
{
    Sessions sessions;
    page::EngagementPage page(sessions.workplace.context);
    REQUIRE(page.read(sessions.engagement.number));
    page.show();
    QTest::mouseClick(button(page, u"Agree the window"_s), Qt::LeftButton);
    auto *dialog = page.findChild<dialog::WindowDialog *>();
    REQUIRE(dialog);
    field<QDateEdit>(*dialog, u"Starts on"_s)->setDate(QDate(2027, 3, 1));
    dialog->lookAgain();
    CHECK(says(*dialog, u"15 February 2027"_s));
    dialog->accept();
    const auto record = action::readEngagement(sessions.workplace.context.desk, sessions.engagement);
    CHECK(record->engagement.windowStart == QDate(2027, 3, 1));
}
