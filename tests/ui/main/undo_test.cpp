#include "tests/ui/support/openwindow.h"

#include "core/action/cohortrecord.h"
#include "core/action/engagementrecord.h"
#include "core/action/keepcommitment.h"
#include "core/action/step.h"
#include "core/action/undo.h"
#include "core/store/settings.h"
#include "ui/main/statusline.h"
#include "ui/page/undoing.h"

#include <QTest>

#include <algorithm>

using namespace convener;
using namespace Qt::StringLiterals;
using page::Route;
using test::button;
using test::OpenWindow;

namespace {

bool hasCohort(OpenWindow &open)
{
    return action::readCohort(open.workplace.context.desk, open.cohort).has_value();
}

/// What the status line says, as a screen reader hears it.
bool statusSays(const main::Window &window, const QString &words)
{
    for (const QLabel *label : window.findChild<main::StatusLine *>()->findChildren<QLabel *>())
        if (label->accessibleName().contains(words))
            return true;
    return false;
}

} // namespace

TEST_CASE("the status line names the last step, and Undo takes it back")
{
    OpenWindow open;
    CHECK(statusSays(open.window, u"Saved: Planned cohort 1"_s));
    QTest::mouseClick(button(open.window, u"Undo"_s), Qt::LeftButton);
    CHECK(statusSays(open.window, u"Undone: Planned cohort 1"_s));
    CHECK_FALSE(hasCohort(open));
    QTest::mouseClick(button(open.window, u"Redo"_s), Qt::LeftButton);
    CHECK(hasCohort(open));
    CHECK(open.workplace.prompt.shown.isEmpty());
}

TEST_CASE("Ctrl+Z and Ctrl+Shift+Z undo and redo, also in a window opened later, and the page shows it")
{
    test::Workplace workplace;
    const training::EngagementId engagement = workplace.join();
    workplace.planWorkshop(engagement);
    main::Window window({workplace.library, workplace.clock, workplace.prompt});
    window.open(store::Database::join(*workplace.file).value());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.go({Route::To::Cohorts});
    REQUIRE(test::visibleTable(window)->model()->rowCount() == 1);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(test::says(window, u"No cohort is planned yet."_s));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(test::visibleTable(window)->model()->rowCount() == 1);
}

TEST_CASE("with nothing to undo the status line says so and nothing is asked")
{
    test::Workplace workplace;
    main::Window window({workplace.library, workplace.clock, workplace.prompt});
    window.open(store::Database::join(*workplace.file).value());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    CHECK(statusSays(window, u"Nothing was done in this file yet."_s));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(statusSays(window, u"There is nothing to undo."_s));
    CHECK(workplace.prompt.shown.isEmpty());
}

TEST_CASE("a step with others built on it is undone with them, once the person agrees")
{
    OpenWindow open;
    page::Undoing &undoing = *open.workplace.context.undoing;
    const auto joined = store::Journal(*open.workplace.file).steps().value().back();
    REQUIRE(joined.key == u"join");

    open.workplace.prompt.yes = false;
    undoing.undo(joined);
    REQUIRE(open.workplace.prompt.asked.size() == 1);
    CHECK(open.workplace.prompt.asked.front().contains(u"Planned cohort 1"));
    CHECK(hasCohort(open));

    open.workplace.prompt.yes = true;
    std::optional<QString> done;
    QObject::connect(&undoing, &page::Undoing::done, &undoing, [&done](const QString &what) { done = what; });
    undoing.undo(joined);
    // From the middle of the history it runs beside the window, which changes nothing meanwhile.
    CHECK_FALSE(open.workplace.context.permission.isGiven());
    REQUIRE(QTest::qWaitFor([&done] { return done.has_value(); }, 20000));
    CHECK(open.workplace.context.permission.isGiven());
    CHECK_FALSE(hasCohort(open));
    CHECK_FALSE(action::readEngagement(open.workplace.context.desk, open.engagement).has_value());
    CHECK(open.workplace.prompt.shown.isEmpty());
}

TEST_CASE("after a step that is for good, Undo says which other step it takes back")
{
    test::Workplace workplace;
    workplace.planWorkshop(workplace.join());
    const auto forGood = action::StepName(u"remove-needs"_s).with(u"count"_s, 1).forGood();
    REQUIRE(action::inOneStep(workplace.context.desk, forGood,
                              [&] { return store::Settings(*workplace.file).set(u"words"_s, u"written"_s); }));
    main::Window window({workplace.library, workplace.clock, workplace.prompt});
    window.open(store::Database::join(*workplace.file).value());
    window.show();
    CHECK(statusSays(window, u"Saved: Removed the access"_s));
    const auto buttons = window.findChild<main::StatusLine *>()->findChildren<QPushButton *>();
    CHECK(std::ranges::any_of(
        buttons, [](const QPushButton *each) { return each->text().startsWith(u"Undo: Planned cohort 1"_s); }));
}

TEST_CASE("long work has its words in the status line and does not widen the window")
{
    main::StatusLine line;
    line.resize(400, 40);
    line.setFile(u"a.convener"_s, {});
    line.show();
    const int least = line.minimumSizeHint().width();
    line.showWork(QString(400, u'w'), 1, 3);
    CHECK(line.minimumSizeHint().width() < least + 400);
    line.setText(QString(400, u'w'));
    CHECK(line.minimumSizeHint().width() < least + 400);
    line.hideWork();
    CHECK(line.minimumSizeHint().width() == least);
}

TEST_CASE("Cancel stands there only for work that can be stopped")
{
    main::StatusLine line;
    line.show();
    const auto offersCancel = [&line] {
        for (const QPushButton *each : line.findChildren<QPushButton *>())
            if (each->text() == u"Cancel" && each->isVisible())
                return true;
        return false;
    };
    line.showWork(u"Erasing a person"_s, 0, 0);
    CHECK_FALSE(offersCancel());
    line.showWork(u"Importing the list"_s, 0, 12);
    CHECK(offersCancel());
    line.hideWork();
    CHECK_FALSE(offersCancel());
}

TEST_CASE("a step that cannot be undone says why")
{
    OpenWindow open;
    page::Undoing &undoing = *open.workplace.context.undoing;
    store::Step step;
    step.key = u"erase-person"_s;
    CHECK(page::Undoing::whyNot(step).isEmpty());
    step.forGood = true;
    CHECK(page::Undoing::whyNot(step).contains(u"removed personal data"));
    undoing.undo(step);
    REQUIRE(open.workplace.prompt.shown.size() == 1);
    CHECK(open.workplace.prompt.shown.front().contains(u"cannot be undone"));

    REQUIRE(action::undo(open.workplace.context.desk));
    const auto last = store::Journal(*open.workplace.file).steps({.most = 1}).value().front();
    CHECK(page::Undoing::whyNot(last).contains(u"itself an undo"));
}
