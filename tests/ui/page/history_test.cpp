#include "tests/ui/support/drawn.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"

#include "core/action/cohortrecord.h"
#include "ui/cell/table.h"
#include "ui/model/role.h"
#include "ui/page/historydialog.h"
#include "ui/page/historyview.h"
#include "ui/page/undoing.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using test::button;
using test::field;

namespace {

/// Ann let Leeds join on Monday 30 November; Bob planned its workshop ten days later.
struct TwoHands {
    test::Workplace workplace;
    training::EngagementId engagement;
    training::CohortId cohort;
    page::HistoryView view{workplace.context};

    TwoHands()
    {
        workplace.context.desk.who = u"Ann"_s;
        engagement = workplace.join();
        workplace.clock.set(QDateTime(QDate(2026, 12, 10), QTime(9, 30)));
        workplace.context.desk.who = u"Bob"_s;
        cohort = workplace.planWorkshop(engagement);
        view.show();
    }

    QStringList shown() const
    {
        QStringList lines;
        const QAbstractItemModel &model = *view.findChild<cell::Table *>()->model();
        for (int row = 0; row < model.rowCount() && !view.findChild<cell::Table *>()->isHidden(); ++row)
            lines += model.index(row, 0).data().toString();
        return lines;
    }
};

} // namespace

TEST_CASE("the history says in plain words who did what and when, the newest first")
{
    TwoHands hands;
    const QString text = test::drawn(*hands.view.findChild<cell::Table *>()->model());
    CHECK(text.section(u'\n', 0, 0).startsWith(u"Planned cohort 1"));
    CHECK(text.section(u'\n', 0, 0).contains(u"Thu 10 Dec 2026 / 09:30 | Bob | [Undo]"));
    CHECK(text.section(u'\n', 1, 1).startsWith(u"Leeds Teaching Hospitals joined"));
    CHECK(text.section(u'\n', 1, 1).contains(u"| Ann |"));
}

TEST_CASE("the history is filtered by person and by day")
{
    TwoHands hands;
    auto *who = field<QComboBox>(hands.view, u"Who"_s);
    CHECK(who->count() == 3); // everybody, Ann and Bob
    who->setCurrentIndex(who->findData(u"Ann"_s));
    Q_EMIT who->activated(who->currentIndex());
    CHECK(hands.shown().size() == 1);
    CHECK(hands.shown().first().contains(u"joined"));

    who->setCurrentIndex(0);
    auto *period = field<QComboBox>(hands.view, u"When"_s);
    period->setCurrentText(u"Last 7 days"_s);
    Q_EMIT period->activated(period->currentIndex());
    CHECK(hands.shown().size() == 1);
    CHECK(hands.shown().first().contains(u"Planned"));

    period->setCurrentText(u"Chosen days"_s);
    Q_EMIT period->activated(period->currentIndex());
    REQUIRE(field<QDateEdit>(hands.view, u"From"_s)->isVisible());
    field<QDateEdit>(hands.view, u"Until"_s)->setDate(QDate(2026, 11, 29));
    CHECK(hands.shown().isEmpty());
    CHECK(test::says(hands.view, u"Nothing to show."_s));
}

TEST_CASE("what is filtered is saved as CSV, whole")
{
    TwoHands hands;
    hands.workplace.prompt.file = hands.workplace.path(u"history.csv"_s);
    QTest::mouseClick(button(hands.view, u"Save as CSV"_s), Qt::LeftButton);
    QFile csv(hands.workplace.path(u"history.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    CHECK(text.contains(u"2026-12-10 09:30:00"));
    CHECK(text.contains(u"Planned cohort 1"));
    CHECK(text.contains(u"Ann"));
}

TEST_CASE("the history of one record holds what touched it and nothing else")
{
    TwoHands hands;
    hands.view.setRecord(action::HistoryFilter::Record{u"cohort"_s, hands.cohort.number});
    CHECK(hands.shown().size() == 1);
    CHECK(hands.shown().first().contains(u"Planned"));
}

TEST_CASE("Enter on Undo takes a step back from the history, which then shows it as undone")
{
    TwoHands hands;
    auto *dialog = new page::HistoryDialog(hands.workplace.context, u"Leeds"_s, {u"organisation"_s, 1}, &hands.view);
    dialog->open();
    auto *table = dialog->findChild<cell::Table *>();
    table->setCurrentIndex(table->model()->index(0, 3));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(hands.workplace.prompt.shown.isEmpty());
    CHECK(table->model()->index(0, 0).data().toString().startsWith(u"Undid: Planned cohort 1"));
    CHECK(table->model()->index(1, 0).data(model::SecondRole).toString() == u"Undone");
    CHECK(table->model()->index(1, 3).data().toString().isEmpty());
}

TEST_CASE("the history of a record opens over its page")
{
    TwoHands hands;
    auto *dialog = new page::HistoryDialog(hands.workplace.context, u"Leeds"_s, {u"organisation"_s, 1}, &hands.view);
    dialog->open();
    CHECK(dialog->windowTitle() == u"History: Leeds");
    CHECK(dialog->findChild<cell::Table *>()->model()->rowCount() == 2);
}

TEST_CASE("a step is taken back to its end although the history that was asked for it is closed meanwhile")
{
    TwoHands hands;
    page::Context &context = hands.workplace.context;
    const QSignalSpy done(context.undoing.get(), &page::Undoing::done);
    auto *dialog = new page::HistoryDialog(context, u"Leeds"_s, {u"organisation"_s, 1}, &hands.view);
    dialog->open();
    auto *table = dialog->findChild<cell::Table *>();
    table->setCurrentIndex(table->model()->index(1, 3)); // Leeds joined: from the middle, so beside the window
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(context.work.isRunning());
    delete dialog;
    REQUIRE(QTest::qWaitFor([&context] { return !context.work.isRunning(); }, 20000));
    CHECK(context.permission.isGiven());
    CHECK(done.size() == 1);
    CHECK(hands.workplace.prompt.shown.isEmpty());
    CHECK_FALSE(action::readCohort(context.desk, hands.cohort).has_value());
}
