#include "tests/ui/support/drawn.h"
#include "tests/ui/support/openwindow.h"

#include "core/action/undo.h"
#include "core/store/backup.h"
#include "ui/dialog/question.h"
#include "ui/page/recoverpage.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using page::Route;
using store::BackupReason;
using store::Backups;
using test::button;

namespace {

/// A file that nobody has open, in which Leeds has joined and planned a workshop; and a window.
struct OwnFile {
    test::Workplace workplace;
    QString path = workplace.path(u"own.convener"_s);
    main::Window window{{workplace.library, workplace.clock, workplace.prompt}};

    OwnFile()
    {
        workplace.planWorkshop(workplace.join());
        const Backups backups(workplace.file->path());
        REQUIRE(backups.make(*workplace.file, BackupReason::Hand, workplace.clock.now()));
        REQUIRE(QFile::copy(backups.found().front().path, path));
        window.show();
    }

    std::size_t count() const { return Backups(path).found().size(); }
    bool wait(std::size_t backups) const
    {
        return QTest::qWaitFor([this, backups] { return count() == backups; }, 20000);
    }
    /// Opens another file in its place, which waits for what is done beside the window.
    void closeFile() { window.open(store::Database::join(*workplace.file).value()); }
    void openBackups()
    {
        window.openPath(path);
        REQUIRE(wait(1)); // the daily one
        window.go({Route::To::Data});
        test::showTab(window, u"Backups"_s);
    }
};

/// What the table of backups says, once all are checked.
QString checkedBackups(const QWidget &parent)
{
    const QAbstractItemModel *model = test::visibleTable(parent)->model();
    REQUIRE(QTest::qWaitFor([model] { return !test::drawn(*model).contains(u"Being checked"); }, 20000));
    return test::drawn(*model);
}

} // namespace

TEST_CASE("opening a file backs it up where the last backup is older than a day")
{
    OwnFile own;
    own.window.openPath(own.path);
    REQUIRE(own.wait(1));
    CHECK(Backups(own.path).list().front().reason == BackupReason::Daily);
    const QDateTime opened = own.workplace.clock.now();
    for (const int hours : {20, 25}) {
        own.closeFile();
        own.workplace.clock.set(opened.addSecs(3600 * hours));
        own.window.openPath(own.path);
        if (hours < 24) // something is done since, while no backup is being made
            test::button(own.window, u"Undo"_s)->click();
        own.closeFile();
        CHECK(own.count() == (hours < 24 ? 1 : 2));
    }
    CHECK(own.workplace.prompt.shown.isEmpty());
    CHECK(own.workplace.prompt.asked.isEmpty());
}

TEST_CASE("a file that is open already stays open to work on when it is opened once more")
{
    OwnFile own;
    own.window.openPath(own.path);
    own.window.go({Route::To::Cohorts});
    own.window.openPath(own.workplace.path(u"./own.convener"_s));
    CHECK(own.workplace.prompt.asked.isEmpty()); // nobody else holds it, so there is nothing to ask
    CHECK(own.window.route() == Route{Route::To::Cohorts});
    QTest::keyClick(&own.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(test::says(own.window, u"No cohort is planned yet."_s));
    CHECK(own.workplace.prompt.shown.isEmpty());
}

TEST_CASE("a daily backup that cannot be made is told beside the page and keeps nobody from their work")
{
    OwnFile own;
    QFile inTheWay(Backups(own.path).folder());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    own.window.openPath(own.path);
    REQUIRE(QTest::qWaitFor([&] { return test::says(own.window, u"backup could not be made"_s); }, 20000));
    CHECK(own.workplace.prompt.shown.isEmpty());
    QTest::mouseClick(button(own.window, u"Show the backups"_s), Qt::LeftButton);
    CHECK(own.window.route() == Route{Route::To::Data});
    QTest::mouseClick(button(own.window, u"Close"_s), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return !test::says(own.window, u"backup could not be made"_s); }, 20000));
}

TEST_CASE("on a made-up day nothing is done to a file by itself")
{
    OwnFile own;
    const time::SystemClock computer;
    main::Window window({own.workplace.library, own.workplace.clock, own.workplace.prompt, &computer});
    window.openPath(own.path);
    QTest::qWait(50);
    CHECK(own.count() == 0);
}

TEST_CASE("backups are listed with day, size, state and last step, and made by hand")
{
    OwnFile own;
    own.openBackups();
    const QString daily = checkedBackups(own.window);
    CHECK(daily.contains(u"Mon 30 Nov 2026"));
    CHECK(daily.contains(u"/ daily |"));
    CHECK(daily.contains(u"| Good | Planned cohort 1"));
    own.workplace.clock.set(QDateTime(QDate(2026, 11, 30), QTime(15, 0)));
    QTest::mouseClick(button(own.window, u"Back up now"_s), Qt::LeftButton);
    REQUIRE(own.wait(2));
    REQUIRE(QTest::qWaitFor([&] { return test::visibleTable(own.window)->model()->rowCount() == 2; }, 20000));
    CHECK(checkedBackups(own.window).contains(u"/ made by hand |"));
    CHECK(own.workplace.prompt.shown.isEmpty());
}

TEST_CASE("a backup that cannot be read is marked as damaged and cannot be restored")
{
    OwnFile own;
    own.window.openPath(own.path);
    REQUIRE(own.wait(1));
    QFile broken(Backups(own.path).found().front().path);
    REQUIRE(broken.open(QIODevice::ReadWrite));
    broken.write("no database at all");
    broken.close();
    own.window.go({Route::To::Data});
    test::showTab(own.window, u"Backups"_s);
    CHECK(checkedBackups(own.window).contains(u"| Damaged |"));
    test::visibleTable(own.window)->selectRow(0);
    CHECK_FALSE(button(own.window, u"Restore"_s)->isEnabled());
}

TEST_CASE("a backup is restored after a look at what is no longer there")
{
    OwnFile own;
    own.openBackups();
    checkedBackups(own.window);
    QTest::keyClick(&own.window, Qt::Key_Z, Qt::ControlModifier); // a step that the backup does not hold
    checkedBackups(own.window);
    test::visibleTable(own.window)->selectRow(0);
    QTest::mouseClick(button(own.window, u"Restore"_s), Qt::LeftButton);
    auto *question = own.window.findChild<dialog::Question *>();
    REQUIRE(question);
    CHECK(test::says(*question, u"No longer there: Undid: Planned cohort 1"_s));
    question->accept();
    REQUIRE(own.wait(2)); // the file as it was is a backup now
    REQUIRE(QTest::qWaitFor([&] { return own.window.hasFile() && test::says(own.window, u"own.convener"_s); }, 20000));
    own.window.go({Route::To::Cohorts});
    CHECK(test::visibleTable(own.window)->model()->rowCount() == 1);
    CHECK(own.workplace.prompt.shown.isEmpty());
}

TEST_CASE("a backup that cannot be restored says why, and the file is open again as it was")
{
    OwnFile own;
    own.openBackups();
    checkedBackups(own.window);
    test::visibleTable(own.window)->selectRow(0);
    QTest::mouseClick(button(own.window, u"Restore"_s), Qt::LeftButton);
    QFile broken(Backups(own.path).found().front().path);
    REQUIRE(broken.open(QIODevice::ReadWrite));
    broken.write("no database at all");
    broken.close();
    own.window.findChild<dialog::Question *>()->accept();
    REQUIRE(QTest::qWaitFor([&] { return !own.workplace.prompt.shown.isEmpty(); }, 20000));
    CHECK(own.workplace.prompt.shown.size() == 1);
    REQUIRE(own.window.hasFile());
    own.window.go({Route::To::Cohorts});
    CHECK(test::visibleTable(own.window)->model()->rowCount() == 1);
}

TEST_CASE("where neither a backup nor the file itself can be opened, the window begins anew")
{
    OwnFile own;
    own.openBackups();
    checkedBackups(own.window);
    test::visibleTable(own.window)->selectRow(0);
    QTest::mouseClick(button(own.window, u"Restore"_s), Qt::LeftButton);
    for (const QString &path : {Backups(own.path).found().front().path, own.path})
        REQUIRE(QFile::remove(path));
    own.window.findChild<dialog::Question *>()->accept();
    REQUIRE(QTest::qWaitFor([&] { return !own.window.hasFile() && own.workplace.prompt.shown.size() == 2; }, 20000));
    CHECK(button(own.window, u"Open the sample"_s)->isVisible());
    CHECK(own.window.windowTitle() == u"Convener");
    for (const Qt::Key key : {Qt::Key_Z, Qt::Key_Y, Qt::Key_K}) // nothing is there to work on
        QTest::keyClick(&own.window, key, Qt::ControlModifier);
}

TEST_CASE("a damaged file offers its newest good backup, which comes in its place")
{
    OwnFile own;
    own.window.openPath(own.path);
    REQUIRE(own.wait(1));
    own.closeFile();
    QFile broken(own.path);
    REQUIRE(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write("no database at all");
    broken.close();
    own.window.openPath(own.path);
    CHECK(own.workplace.prompt.shown.isEmpty());
    CHECK(test::says(own.window, u"own.convener cannot be read"_s));
    CHECK(test::says(own.window, u"Monday 30 November 2026"_s));
    CHECK(test::says(own.window, u"The last step in it: Planned cohort 1"_s));
    QTest::mouseClick(button(own.window, u"Restore this backup"_s), Qt::LeftButton);
    CHECK_FALSE(own.window.hasFile()); // it is read beside the window
    CHECK(test::says(own.window, u"is being restored"_s));
    REQUIRE(QTest::qWaitFor([&] { return own.window.hasFile(); }, 20000));
    CHECK(own.workplace.prompt.shown.isEmpty());
    own.window.go({Route::To::Cohorts});
    CHECK(test::visibleTable(own.window)->model()->rowCount() == 1);
}

TEST_CASE("what can still be read of a damaged file becomes a new one, and the damaged one stays as it is")
{
    OwnFile own;
    QFile broken(own.path);
    REQUIRE(broken.open(QIODevice::ReadWrite));
    const QByteArray whole = broken.readAll();
    broken.seek(68); // the mark that tells a Convener file from others; its pages are still there
    broken.write("xxxx");
    broken.close();
    own.window.openPath(own.path);
    REQUIRE(test::says(own.window, u"own.convener cannot be read"_s));
    own.workplace.prompt.file = own.workplace.path(u"new.convener"_s);
    QTest::mouseClick(button(own.window, u"Save what can still be read"_s), Qt::LeftButton);
    REQUIRE(own.window.hasFile());
    CHECK(test::says(own.window, u"are in this new file. Nothing seems to be missing."_s));
    own.window.go({Route::To::Cohorts});
    CHECK(test::visibleTable(own.window)->model()->rowCount() == 1);
    REQUIRE(broken.open(QIODevice::ReadOnly));
    CHECK(broken.readAll().mid(72) == whole.mid(72));
    CHECK(own.workplace.prompt.shown.isEmpty());
}

TEST_CASE("a damaged file without any backup says where one would lie, and another can be opened")
{
    test::Workplace workplace;
    QFile broken(workplace.path(u"broken.convener"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("no database at all");
    broken.close();
    main::Window window({workplace.library, workplace.clock, workplace.prompt});
    window.show();
    window.openPath(broken.fileName());
    CHECK(test::says(window, u"There is no backup of it"_s));
    workplace.prompt.file = workplace.path(u"missing.convener"_s);
    QTest::mouseClick(button(window, u"Open another file"_s), Qt::LeftButton);
    CHECK(workplace.prompt.shown.size() == 1);
}
