#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/dialog/rosterdialog.h"
#include "ui/page/cohortpage.h"

#include "core/action/cohortrecord.h"
#include "core/action/undo.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using test::button;

namespace {

struct Import {
    test::Workplace workplace;
    training::CohortId cohort = workplace.planWorkshop(workplace.join());
    page::CohortPage page{workplace.context};

    Import()
    {
        REQUIRE(page.read(cohort.number));
        page.show();
    }
    /// The dialog that shows the list, once it is read beside the window.
    dialog::RosterDialog *preview(const QString &list)
    {
        workplace.prompt.file = list;
        QTest::mouseClick(button(page, u"Import a list"_s), Qt::LeftButton);
        done();
        return page.findChild<dialog::RosterDialog *>();
    }
    void done()
    {
        REQUIRE(QTest::qWaitFor([this] { return !workplace.work.isRunning(); }, 20000));
    }
    std::size_t delegates() { return action::readCohort(workplace.context.desk, cohort)->delegates.size(); }
};

} // namespace

TEST_CASE("a list is imported beside the window, and the page hears of it once it is done")
{
    Import import;
    dialog::RosterDialog *dialog = import.preview(import.workplace.list(13));
    REQUIRE(dialog);
    CHECK(import.delegates() == 0);
    QSignalSpy changed(&import.page, &page::View::changed);
    dialog->accept();
    CHECK_FALSE(import.workplace.context.permission.isGiven());
    import.done();
    CHECK(import.workplace.context.permission.isGiven());
    CHECK(changed.count() == 1);
    CHECK(import.delegates() == 13);
    REQUIRE(action::undo(import.workplace.context.desk));
    CHECK(import.delegates() == 0);
}

TEST_CASE("an import that is cancelled leaves nothing half done")
{
    Import import;
    dialog::RosterDialog *dialog = import.preview(import.workplace.list(13));
    REQUIRE(dialog);
    QSignalSpy changed(&import.page, &page::View::changed);
    dialog->accept();
    import.workplace.work.cancel();
    import.done();
    CHECK(import.workplace.context.permission.isGiven());
    CHECK(import.workplace.prompt.shown.isEmpty());
    CHECK(changed.count() == (import.delegates() == 0 ? 0 : 1));
    CHECK((import.delegates() == 0 || import.delegates() == 13)); // whichever came first
}

TEST_CASE("the verb itself stops between two rows and writes none of them")
{
    test::Workplace workplace;
    const auto cohort = workplace.planWorkshop(workplace.join());
    int asked = 0;
    const auto stopped =
        action::importRoster(workplace.context.desk, cohort, workplace.roster(250), [&asked](int done, int of) {
            CHECK(of == 250);
            ++asked;
            return done < 200;
        });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
    CHECK(asked == 3);
    CHECK(action::readCohort(workplace.context.desk, cohort)->delegates.empty());
}

TEST_CASE("a list that cannot be read is refused through the prompt, and no dialog opens")
{
    Import import;
    CHECK_FALSE(import.preview(import.workplace.path(u"missing.csv"_s)));
    CHECK(import.workplace.prompt.shown.size() == 1);
}
