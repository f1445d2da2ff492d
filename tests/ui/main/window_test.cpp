#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/cell/table.h"
#include "ui/dialog/rosterdialog.h"
#include "ui/main/search.h"
#include "ui/main/window.h"
#include "ui/page/page.h"

#include "core/action/cohortrecord.h"
#include "core/action/engagementrecord.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using page::Route;
using test::button;

namespace {

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// The controls on the screen that a screen reader would have no name for.
QStringList unnamed(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                             qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
                             qobject_cast<QAbstractItemView *>(widget);
        const bool inner =
            widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QAbstractSpinBox *>(widget->parent());
        const bool header = widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton");
        if (control && !inner && !header && widget->isVisible() && accessibleName(widget).isEmpty())
            found += QString::fromLatin1(widget->metaObject()->className());
    }
    return found;
}

struct OpenWindow {
    test::Workplace workplace;
    training::EngagementId engagement = workplace.join();
    training::CohortId cohort = workplace.planWorkshop(engagement);
    main::Window window{{workplace.library, workplace.clock, workplace.prompt}};

    OpenWindow()
    {
        window.open(store::Database::join(*workplace.file).value());
        window.show();
    }
};

} // namespace

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
    auto *dialog = open.window.findChild<dialog::RosterDialog *>();
    REQUIRE(dialog);
    CHECK(action::readCohort(open.workplace.context.desk, open.cohort)->delegates.empty());
    dialog->accept();
    const auto record = action::readCohort(open.workplace.context.desk, open.cohort);
    CHECK(record->held() == 12);
    CHECK(record->waiting() == 1);
}
