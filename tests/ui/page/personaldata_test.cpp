#include "tests/ui/support/drawn.h"
#include "tests/ui/support/openwindow.h"

#include "core/action/cohortrecord.h"
#include "core/action/duplicates.h"
#include "ui/dialog/question.h"
#include "ui/page/duplicatetab.h"
#include "ui/page/peopletab.h"
#include "ui/page/rosterfile.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using page::Route;
using test::button;
using test::field;
using training::PersonId;

namespace {

/// A workshop with these delegates, and nobody else at the file.
struct People {
    test::Workplace workplace;
    training::EngagementId engagement = workplace.join();
    training::CohortId cohort = workplace.planWorkshop(engagement);
    std::optional<page::Route> went;

    explicit People(const QByteArray &list)
    {
        QFile file(workplace.path(u"people.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Name,Email\n" + list);
        file.close();
        REQUIRE(action::importRoster(workplace.context.desk, cohort, page::readRosterFile(file.fileName()).value()));
    }

    PersonId named(const QString &name)
    {
        for (const store::Delegate &each : action::readCohort(workplace.context.desk, cohort)->delegates)
            if (each.person.name == name)
                return each.person.id;
        FAIL("nobody called " << name.toStdString());
        return {};
    }
    bool idle()
    {
        return QTest::qWaitFor([this] { return !workplace.work.isRunning(); }, 30000);
    }
};

} // namespace

TEST_CASE("a person is found on the Data page by name or address, and Enter leads to them")
{
    People people("Ann Lee,ann.lee@example.org\nBob Khan,bob@example.org\n");
    page::PeopleTab tab(people.workplace.context);
    tab.show();
    QObject::connect(&tab, &page::View::routed, &tab, [&](page::Route route) { people.went = route; });
    auto *name = field<QLineEdit>(tab, u"Find a person"_s);
    QTest::keyClicks(name, u"bob@"_s);
    CHECK(test::drawn(*tab.findChild<cell::Table *>()->model()) == u"Bob Khan");
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(people.went == page::Route{Route::To::Person, people.named(u"Bob Khan"_s).number});
}

TEST_CASE("a likely duplicate is shown with its reasons and merged, each difference chosen")
{
    People people(
        "Elizabeth Mason,liz.mason@example.org\nLiz Mason,liz.mason@trust.example\nBob Khan,bob@example.org\n");
    page::DuplicateTab tab(people.workplace.context);
    tab.show();
    QTest::mouseClick(button(tab, u"Look for duplicates"_s), Qt::LeftButton);
    REQUIRE(people.idle());
    auto *table = tab.findChild<cell::Table *>();
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 30000));
    CHECK(test::drawn(*table->model()).contains(u"Elizabeth Mason"));
    CHECK_FALSE(table->model()->index(0, 2).data().toString().isEmpty());
    table->selectRow(0);
    QTest::mouseClick(button(tab, u"Merge, keep the first"_s), Qt::LeftButton);
    auto *question = tab.findChild<dialog::Question *>();
    REQUIRE(question);
    CHECK_FALSE(button(*question, u"Merge"_s)->isEnabled()); // the choices are not made
    for (QComboBox *choice : question->findChildren<QComboBox *>())
        choice->setCurrentIndex(1);
    CHECK(button(*question, u"Merge"_s)->isEnabled());
    question->accept();
    CHECK(question->fault() == QString());
    CHECK(action::readCohort(people.workplace.context.desk, people.cohort)->delegates.size() == 2);
    CHECK(test::says(tab, u"Is anybody here twice?"_s));
}

TEST_CASE("two who are not the same person are not proposed again")
{
    People people("Elizabeth Mason,liz.mason@example.org\nLiz Mason,liz.mason@trust.example\n");
    page::DuplicateTab tab(people.workplace.context);
    tab.show();
    QTest::mouseClick(button(tab, u"Look for duplicates"_s), Qt::LeftButton);
    auto *table = tab.findChild<cell::Table *>();
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 30000));
    table->selectRow(0);
    QTest::mouseClick(button(tab, u"Not the same person"_s), Qt::LeftButton);
    CHECK(people.workplace.prompt.shown.isEmpty());
    CHECK(action::findDuplicates(people.workplace.context.desk)->empty());
}
