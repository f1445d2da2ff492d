#include "tests/ui/support/openwindow.h"
#include "tests/ui/support/unnamed.h"
#include "ui/cell/table.h"
#include "ui/dialog/rosterdialog.h"
#include "ui/main/search.h"
#include "ui/main/window.h"
#include "ui/page/page.h"

#include "core/action/cohortrecord.h"
#include "core/action/engagementrecord.h"

#include <QAbstractButton>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using page::Route;
using test::button;
using test::OpenWindow;
using test::unnamed;

TEST_CASE("the first start offers the sample, a new file and a file to open")
{
    test::Workplace workplace;
    main::Window window({workplace.library, workplace.clock, workplace.prompt});
    window.show();
    CHECK(unnamed(window).isEmpty());
    workplace.prompt.file = workplace.path(u"new.convener"_s);
    QTest::mouseClick(button(window, u"Create a file"_s), Qt::LeftButton);
    CHECK(workplace.prompt.shown.isEmpty());
    CHECK(window.windowTitle().startsWith(u"new"));
}

TEST_CASE("a file that cannot be opened is refused through the prompt")
{
    test::Workplace workplace;
    main::Window window({workplace.library, workplace.clock, workplace.prompt});
    window.show();
    workplace.prompt.file = workplace.path(u"missing.convener"_s);
    QTest::mouseClick(button(window, u"Open a file"_s), Qt::LeftButton);
    CHECK(workplace.prompt.shown.size() == 1);
}

TEST_CASE("every page opens and every control on it has a name")
{
    OpenWindow open;
    for (const Route route : open.window.routes()) {
        open.window.go(route);
        CHECK(open.window.route() == route);
        const QList<QTabWidget *> tabs = open.window.findChildren<QTabWidget *>();
        for (QTabWidget *each : tabs)
            for (int part = 0; each->isVisible() && part < each->count(); ++part) {
                each->setCurrentIndex(part);
                CHECK(unnamed(open.window) == QStringList());
            }
        CHECK(unnamed(open.window) == QStringList());
    }
    CHECK(open.workplace.prompt.shown.isEmpty());
}

TEST_CASE("going back leads to the page before")
{
    OpenWindow open;
    open.window.go({Route::To::Organisations});
    open.window.go({Route::To::Engagement, open.engagement.number});
    open.window.goBack();
    CHECK(open.window.route() == Route{Route::To::Organisations});
    open.window.goBack();
    CHECK(open.window.route() == Route{Route::To::Today});
}

TEST_CASE("Enter on an organisation opens its engagement")
{
    OpenWindow open;
    open.window.go({Route::To::Organisations});
    auto *table = open.window.findChild<cell::Table *>();
    for (cell::Table *each : open.window.findChildren<cell::Table *>())
        if (each->isVisible())
            table = each;
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(open.window.route() == Route{Route::To::Engagement, open.engagement.number});
}

TEST_CASE("Ctrl+K, a name and Enter lead to an organisation")
{
    OpenWindow open;
    auto *search = open.window.findChild<main::Search *>();
    search->setFocus();
    QTest::keyClicks(search, u"leeds"_s);
    QAbstractItemView *popup = search->completer()->popup();
    REQUIRE(popup->model()->rowCount() > 0);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(open.window.route() == Route{Route::To::Engagement, open.engagement.number});
}

TEST_CASE("a survey is marked sent from Today in one step")
{
    OpenWindow open;
    open.workplace.clock.set(QDateTime(QDate(2027, 2, 1), QTime(12, 0)));
    open.window.go({Route::To::Organisations});
    open.window.go({Route::To::Today});
    cell::Table *table = nullptr;
    for (cell::Table *each : open.window.findChildren<cell::Table *>())
        if (each->isVisible())
            table = each;
    REQUIRE(table);
    QModelIndex step;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (const QModelIndex cell = table->model()->index(row, 3); cell.data().toString() == u"Mark sent")
            step = cell;
    REQUIRE(step.isValid());
    table->setCurrentIndex(step);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(open.workplace.prompt.shown.isEmpty());
    const auto record = action::readEngagement(open.workplace.context.desk, open.engagement);
    CHECK(std::ranges::any_of(record->requests, [](const store::NamedRequest &each) {
        return each.request.progress == training::Progress::Sent;
    }));
}

TEST_CASE("a list is previewed first and imported on one word")
{
    OpenWindow open;
    open.window.go({Route::To::Cohort, open.cohort.number});
    open.workplace.prompt.file = open.workplace.list(13);
    QTest::mouseClick(button(open.window, u"Import a list"_s), Qt::LeftButton);
    const auto shown = [&open] { return open.window.findChild<dialog::RosterDialog *>() != nullptr; };
    REQUIRE(QTest::qWaitFor(shown, 20000));
    const auto record = [&open] { return action::readCohort(open.workplace.context.desk, open.cohort).value(); };
    CHECK(record().delegates.empty());
    open.window.findChild<dialog::RosterDialog *>()->accept();
    REQUIRE(QTest::qWaitFor([&record] { return !record().delegates.empty(); }, 20000));
    CHECK(record().held() == 12);
    CHECK(record().waiting() == 1);
}

TEST_CASE("a person is found by name, and their page leads to their cohort")
{
    OpenWindow open;
    REQUIRE(action::importRoster(open.workplace.context.desk, open.cohort, open.workplace.roster(3)));
    auto *search = open.window.findChild<main::Search *>();
    search->setFocus();
    QTest::keyClicks(search, u"deleg 2"_s);
    QAbstractItemView *popup = search->completer()->popup();
    REQUIRE(popup->model()->rowCount() == 1);
    CHECK(popup->model()->index(0, 0).data().toString() == u"Delegate 2");
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    REQUIRE(open.window.route().to == Route::To::Person);
    CHECK(test::says(open.window, u"delegate2@example.nhs.uk"_s));
    cell::Table *parts = test::visibleTable(open.window);
    REQUIRE(parts->model()->rowCount() == 1);
    parts->setCurrentIndex(parts->model()->index(0, 0));
    QTest::keyClick(parts, Qt::Key_Return);
    CHECK(open.window.route() == Route{Route::To::Cohort, open.cohort.number});
}

TEST_CASE("what can be done is found by name and done")
{
    OpenWindow open;
    auto *search = open.window.findChild<main::Search *>();
    search->setFocus();
    QTest::keyClicks(search, u"new enq"_s);
    QAbstractItemView *popup = search->completer()->popup();
    REQUIRE(popup->model()->rowCount() == 1);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(open.window.route() == Route{Route::To::Enquiries});
    CHECK(open.window.findChild<QDialog *>());
}

TEST_CASE("when what is looked at is taken back, the window goes back to the page before that still is")
{
    OpenWindow open;
    open.window.go({Route::To::Organisations});
    open.window.go({Route::To::Engagement, open.engagement.number});
    open.window.go({Route::To::Cohort, open.cohort.number});
    QTest::mouseClick(button(open.window, u"Undo"_s), Qt::LeftButton); // the cohort was planned
    CHECK(open.window.route() == Route{Route::To::Engagement, open.engagement.number});
    QTest::mouseClick(button(open.window, u"Undo"_s), Qt::LeftButton); // Leeds joined
    CHECK(open.window.route() == Route{Route::To::Organisations});
    CHECK(open.workplace.prompt.shown.isEmpty());
    open.window.goBack();
    CHECK(open.window.route() == Route{Route::To::Today});
}

TEST_CASE("going back passes over a page whose record is no more")
{
    OpenWindow open;
    open.window.go({Route::To::Cohort, open.cohort.number});
    open.window.go({Route::To::Organisations});
    QTest::mouseClick(button(open.window, u"Undo"_s), Qt::LeftButton);
    open.window.goBack();
    CHECK(open.window.route() == Route{Route::To::Today});
    CHECK(open.workplace.prompt.shown.isEmpty());
}

namespace {

/// The windows that came on the screen meanwhile.
class Appeared final : public QObject {
public:
    Appeared() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (const auto *widget = qobject_cast<QWidget *>(object);
            widget && widget->isWindow() && event->type() == QEvent::Show)
            names += QString::fromLatin1(widget->metaObject()->className());
        return false;
    }
    QStringList names;
};

} // namespace

TEST_CASE("no part of a page or a question flashes as a window of its own while it is made")
{
    const Appeared appeared;
    OpenWindow open;
    for (const Route route : open.window.routes())
        open.window.go(route);
    open.window.go({Route::To::Cohort, open.cohort.number});
    QTest::mouseClick(button(open.window, u"Change the places"_s), Qt::LeftButton);
    CHECK(appeared.names == QStringList{u"convener::main::Window"_s, u"convener::dialog::Question"_s});
}

TEST_CASE("a note about a file that was read and closed is not said again, whatever is said of another file")
{
    test::Workplace workplace;
    main::Window window({workplace.library, workplace.clock, workplace.prompt});
    window.show();
    const auto openBeside = [&](const QString &name) {
        const QString path = workplace.path(name + u".convener"_s);
        if (!QFile::exists(path)) {
            REQUIRE(store::Database::create(path));
            REQUIRE(QFile::copy(path, workplace.path(name + u" (Ann's conflicted copy 2026-11-03).convener"_s)));
        }
        window.openPath(path);
        return test::says(window, u"conflicted copy"_s);
    };
    for (const QString &name : {u"one"_s, u"two"_s}) {
        REQUIRE(openBeside(name));
        QTest::mouseClick(button(window, u"Close"_s), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return !test::says(window, u"conflicted copy"_s); }, 20000));
    }
    CHECK_FALSE(openBeside(u"one"_s));
}
