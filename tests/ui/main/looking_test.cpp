#include "tests/ui/support/openwindow.h"

#include "core/action/cohortrecord.h"
#include "core/store/backup.h"
#include "ui/main/statusline.h"
#include "ui/page/page.h"
#include "ui/page/permission.h"

#include <QAbstractItemView>
#include <QFile>
#include <QTabWidget>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using page::Route;
using test::button;

namespace {

/// The buttons on the screen that change the record and can be pressed all the same.
QStringList pressable(const QWidget &window)
{
    QStringList found;
    for (const QPushButton *each : window.findChildren<QPushButton *>())
        if (each->property("changes").toBool() && each->isVisible() && each->isEnabled())
            found += each->text();
    return found;
}

/// A window on a file that somebody else holds, after the person agreed to look at it.
struct SecondWindow {
    test::Workplace workplace;
    training::EngagementId engagement = workplace.join();
    training::CohortId cohort = workplace.planWorkshop(engagement);
    main::Window window{{workplace.library, workplace.clock, workplace.prompt}};

    explicit SecondWindow(bool agrees = true)
    {
        REQUIRE(action::importRoster(workplace.context.desk, cohort, workplace.roster(3)));
        workplace.prompt.yes = agrees;
        window.show();
        window.openPath(workplace.file->path());
    }
};

} // namespace

TEST_CASE("a second window on a file is told who holds it, and may look")
{
    SecondWindow second;
    REQUIRE(second.workplace.prompt.asked.size() == 1);
    CHECK(second.workplace.prompt.asked.front().contains(u"is open in"));
    REQUIRE(second.window.hasFile());
    CHECK(test::says(second.window, u"change nothing"_s));
    CHECK(test::says(second.window, u"to look at only"_s));
    CHECK(second.workplace.prompt.shown.isEmpty());
}

TEST_CASE("whoever does not want to look keeps the window as it was")
{
    SecondWindow second(false);
    CHECK_FALSE(second.window.hasFile());
    CHECK(second.workplace.prompt.shown.isEmpty());
}

TEST_CASE("while a file is open to look at only, what changes it is disabled everywhere, and says why")
{
    SecondWindow second;
    for (const Route route : second.window.routes()) {
        second.window.go(route);
        CHECK(second.window.route() == route);
        CHECK(pressable(second.window) == QStringList());
        for (QTabWidget *tabs : second.window.findChildren<QTabWidget *>())
            for (int part = 0; tabs->isVisible() && part < tabs->count(); ++part) {
                tabs->setCurrentIndex(part);
                INFO(tabs->tabText(part).toStdString());
                CHECK(pressable(second.window) == QStringList());
                for (const cell::Table *table : second.window.findChildren<cell::Table *>())
                    CHECK((!table->isVisible() || table->editTriggers() == QAbstractItemView::NoEditTriggers));
            }
    }
    second.window.go({Route::To::Cohort, second.cohort.number});
    CHECK(button(second.window, u"Import a list"_s)->toolTip().contains(u"is open in"));
    CHECK(button(second.window, u"Go to the organisation"_s)->isEnabled());
    CHECK(second.workplace.prompt.shown.isEmpty());
}

TEST_CASE("what is typed into a table all the same changes nothing and is told why")
{
    SecondWindow second;
    second.window.go({Route::To::Cohort, second.cohort.number});
    test::showTab(second.window, u"Attendance"_s);
    cell::Table *grid = test::visibleTable(second.window);
    grid->setCurrentIndex(grid->model()->index(0, 1));
    QTest::keyClick(grid, Qt::Key_A);
    REQUIRE(second.workplace.prompt.shown.size() == 1);
    CHECK(second.workplace.prompt.shown.front().contains(u"is open in"));
    CHECK(action::readCohort(second.workplace.context.desk, second.cohort)->attendance.empty());
}

TEST_CASE("a file that lies where nobody may write opens to look at")
{
    test::Workplace workplace;
    workplace.join();
    const QString path = workplace.path(u"protected.convener"_s);
    REQUIRE(
        store::Backups(workplace.file->path()).make(*workplace.file, store::BackupReason::Hand, workplace.clock.now()));
    REQUIRE(QFile::copy(store::Backups(workplace.file->path()).found().front().path, path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    QFile probe(path);
    if (probe.open(QIODevice::ReadWrite))
        return; // the superuser may write anywhere
    main::Window window({workplace.library, workplace.clock, workplace.prompt});
    window.openPath(path);
    CHECK(window.hasFile());
    REQUIRE(workplace.prompt.asked.size() == 1);
    CHECK(workplace.prompt.asked.front().contains(u"may not write"));
}

TEST_CASE("a button that its page enables stays disabled until changes are allowed again")
{
    QWidget whole;
    auto *import = new QPushButton(u"Import"_s, &whole);
    auto *save = new QPushButton(u"Save"_s, &whole);
    page::Permission::markChanging(import);
    import->setEnabled(false);
    page::Permission permission;
    permission.watch(&whole);
    permission.refuse(u"Somebody else has it."_s);
    import->setEnabled(true);
    CHECK_FALSE(import->isEnabled());
    CHECK(import->toolTip() == u"Somebody else has it.");
    CHECK(save->isEnabled());
    permission.give();
    CHECK(import->isEnabled());
    CHECK(import->toolTip().isEmpty());
}

TEST_CASE("a button that its page disables meanwhile stays disabled when changes are allowed again")
{
    QWidget whole;
    auto *import = new QPushButton(u"Import"_s, &whole);
    page::Permission::markChanging(import);
    page::Permission permission;
    permission.watch(&whole);
    permission.refuse(u"A list is being imported."_s);
    CHECK_FALSE(import->isEnabled());
    import->setEnabled(false); // nothing is chosen any more
    permission.give();
    CHECK_FALSE(import->isEnabled());
    permission.refuse(u"A list is being imported."_s);
    permission.give();
    CHECK_FALSE(import->isEnabled());
    import->setEnabled(true);
    CHECK(import->isEnabled());
}
