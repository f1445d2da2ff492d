#include "tests/ui/support/asked.h"
#include "tests/ui/support/drawn.h"
#include "tests/ui/support/openwindow.h"

#include "core/action/cohortrecord.h"
#include "core/action/duplicates.h"
#include "core/action/erase.h"
#include "core/action/issuecertificates.h"
#include "core/action/recordattendance.h"
#include "core/action/retention.h"
#include "core/store/people.h"
#include "ui/dialog/question.h"
#include "ui/page/duplicatetab.h"
#include "ui/page/peopletab.h"
#include "ui/page/personpage.h"
#include "ui/page/retentiontab.h"
#include "ui/page/rosterfile.h"
#include "ui/print/preview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
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
        const action::CohortRecord record = *action::readCohort(workplace.context.desk, cohort);
        for (const store::Delegate &each : record.delegates)
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
    CHECK(test::drawn(*tab.findChild<cell::Table *>()->model()) == u"Bob Khan / Leeds Teaching Hospitals");
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(people.went == page::Route{Route::To::Person, people.named(u"Bob Khan"_s).number});
}

TEST_CASE("somebody's whole record is saved with the day by which they must have it")
{
    People people("Ann Lee,ann.lee@example.org\n");
    page::PersonPage personPage(people.workplace.context);
    REQUIRE(personPage.read(people.named(u"Ann Lee"_s).number));
    personPage.show();
    QTest::mouseClick(button(personPage, u"Save the whole record"_s), Qt::LeftButton);
    auto *question = personPage.findChild<dialog::Question *>();
    REQUIRE(question);
    field<QDateEdit>(*question, u"Their request was received on"_s)->setDate(QDate(2027, 1, 31));
    question->lookAgain();
    // 31 January: the month's end of February is a Sunday, so the Monday after it (ICO, right of access).
    CHECK(test::says(*question, u"Monday 1 March 2027"_s));
    people.workplace.prompt.file = people.workplace.path(u"record"_s);
    question->accept();
    REQUIRE(people.idle());
    const QStringList files = QDir(people.workplace.path(u"record"_s)).entryList(QDir::Files);
    for (const QString &suffix : {u".html"_s, u".json"_s, u".pdf"_s})
        CHECK(std::ranges::any_of(files, [&](const QString &each) { return each.endsWith(suffix); }));
    CHECK(people.workplace.prompt.shown.isEmpty());
}

TEST_CASE("somebody's whole record is looked at as it would be printed")
{
    People people("Ann Lee,ann.lee@example.org\n");
    page::PersonPage personPage(people.workplace.context);
    REQUIRE(personPage.read(people.named(u"Ann Lee"_s).number));
    personPage.show();
    QTest::mouseClick(button(personPage, u"Look at the whole record"_s), Qt::LeftButton);
    auto *preview = personPage.findChild<print::Preview *>();
    REQUIRE(preview);
    CHECK_FALSE(preview->pages().empty());
    CHECK(people.workplace.prompt.shown.isEmpty());
}

TEST_CASE("an erasure shows what it reaches and that it cannot be undone, and is done only when one agrees")
{
    People people("Zebulon Quill,quill@example.org\nBob Khan,bob@example.org\n");
    const PersonId id = people.named(u"Zebulon Quill"_s);
    page::PersonPage personPage(people.workplace.context);
    REQUIRE(personPage.read(id.number));
    personPage.show();
    QTest::mouseClick(button(personPage, u"Erase"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return personPage.findChild<dialog::Question *>(); }, 30000));
    auto *question = personPage.findChild<dialog::Question *>();
    CHECK(test::says(*question, u"cannot be undone"_s));
    CHECK(test::says(*question, u"Erased: "_s));
    CHECK(button(*question, u"Keep the person"_s)->isDefault()); // what Enter does
    CHECK_FALSE(button(*question, u"Erase for good"_s)->isDefault());
    CHECK(store::People(*people.workplace.file).get(id)->name == u"Zebulon Quill");
    QSignalSpy changed(&personPage, &page::View::changed);
    question->accept();
    CHECK_FALSE(people.workplace.context.permission.isGiven()); // it runs beside the window
    REQUIRE(people.idle());
    CHECK(changed.size() == 1);
    CHECK(people.workplace.context.permission.isGiven());
    CHECK(store::People(*people.workplace.file).get(id)->name != u"Zebulon Quill");
    CHECK(people.workplace.prompt.shown.isEmpty());
}

TEST_CASE("backups that hold an erased person stay, or give way to a new one in the same go")
{
    for (const bool replaces : {false, true}) {
        People people("Zebulon Quill,quill@example.org\nBob Khan,bob@example.org\n");
        test::Workplace &workplace = people.workplace;
        const store::Backups backups(workplace.file->path());
        const QString before = backups.make(*workplace.file, store::BackupReason::Hand, workplace.clock.now())->path;
        workplace.clock.set(workplace.clock.now().addSecs(60));
        page::PersonPage personPage(workplace.context);
        REQUIRE(personPage.read(people.named(u"Zebulon Quill"_s).number));
        personPage.show();
        QTest::mouseClick(button(personPage, u"Erase"_s), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return personPage.findChild<dialog::Question *>(); }, 30000));
        auto *question = personPage.findChild<dialog::Question *>();
        CHECK(test::says(*question, u"Still in the backup of Monday 30 November 2026"_s));
        if (replaces) {
            field<QComboBox>(*question, u"Backups with these data"_s)->setCurrentIndex(1);
            CHECK(test::says(*question, u"Removed: the backup of Monday 30 November 2026"_s));
        }
        question->accept();
        REQUIRE(people.idle());
        const auto left = backups.list();
        REQUIRE(left.size() == 1);
        CHECK((left.front().path == before) == !replaces);
        CHECK(workplace.prompt.shown.isEmpty());
    }
}

TEST_CASE("backups give way to a new one although the window is closed during the erasure")
{
    People people("Zebulon Quill,quill@example.org\nBob Khan,bob@example.org\n");
    test::Workplace &workplace = people.workplace;
    const store::Backups backups(workplace.file->path());
    const QString before = backups.make(*workplace.file, store::BackupReason::Hand, workplace.clock.now())->path;
    workplace.clock.set(workplace.clock.now().addSecs(60));
    auto work = std::make_unique<page::Work>(workplace.context.desk);
    page::Context context(workplace.context.desk, workplace.prompt, *work);
    page::PersonPage personPage(context);
    REQUIRE(personPage.read(people.named(u"Zebulon Quill"_s).number));
    personPage.show();
    QTest::mouseClick(button(personPage, u"Erase"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return personPage.findChild<dialog::Question *>(); }, 30000));
    auto *question = personPage.findChild<dialog::Question *>();
    field<QComboBox>(*question, u"Backups with these data"_s)->setCurrentIndex(1);
    question->accept();
    work.reset(); // as the window does when it is closed
    const auto left = backups.list();
    REQUIRE(left.size() == 1);
    CHECK(left.front().path != before);
}

TEST_CASE("an erased person is no longer listed among the likely duplicates")
{
    People people("Elizabeth Mason,liz.mason@example.org\nLiz Mason,liz.mason@trust.example\n");
    page::DuplicateTab tab(people.workplace.context);
    tab.show();
    QTest::mouseClick(button(tab, u"Look for duplicates"_s), Qt::LeftButton);
    auto *table = tab.findChild<cell::Table *>();
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 30000));
    tab.refresh();
    CHECK(table->model()->rowCount() == 1); // both are as they were
    REQUIRE(people.idle());
    REQUIRE(action::erasePerson(people.workplace.context.desk, people.named(u"Liz Mason"_s)));
    tab.refresh();
    CHECK(table->model()->rowCount() == 0);
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

TEST_CASE("a retention run needs a period, is shown before, and anonymises only when one agrees")
{
    People people("Zebulon Quill,quill@example.org\n");
    people.workplace.clock.set(QDateTime(QDate(2031, 6, 2), QTime(9, 0)));
    page::RetentionTab tab(people.workplace.context);
    REQUIRE(tab.read());
    tab.show();
    QObject::connect(&tab, &page::View::changed, &tab, [&] { REQUIRE(tab.read()); });
    CHECK_FALSE(button(tab, u"Look whose period has passed"_s)->isEnabled());
    field<QSpinBox>(tab, u"Months after the last survey"_s)->setValue(24);
    QTest::mouseClick(button(tab, u"Decide"_s), Qt::LeftButton);
    CHECK(action::retentionMonths(people.workplace.context.desk).value() == 24);
    QTest::mouseClick(button(tab, u"Look whose period has passed"_s), Qt::LeftButton);
    auto *table = tab.findChild<cell::Table *>();
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 30000));
    CHECK(test::drawn(*table->model()).startsWith(u"Zebulon Quill"));
    REQUIRE(people.idle());
    QTest::mouseClick(button(tab, u"Anonymise them"_s), Qt::LeftButton);
    auto *question = tab.findChild<dialog::Question *>();
    REQUIRE(question);
    CHECK(test::says(*question, u"cannot be undone"_s));
    question->accept();
    REQUIRE(people.idle());
    CHECK(people.workplace.prompt.shown.isEmpty());
    CHECK(action::readCohort(people.workplace.context.desk, people.cohort)->delegates.front().person.name !=
          u"Zebulon Quill");
    CHECK(table->model()->rowCount() == 0); // also where it is hidden
}

TEST_CASE("a certificate is issued anew with a mended name, after a look at what becomes different")
{
    People people("Zebulon Quil,quill@example.org\n");
    test::Workplace &workplace = people.workplace;
    workplace.clock.set(QDateTime(QDate(2027, 2, 16), QTime(9, 0)));
    REQUIRE(action::recordAllAttended(workplace.context.desk, people.cohort));
    REQUIRE(action::issueCertificates(workplace.context.desk, people.cohort));
    page::PersonPage personPage(workplace.context);
    const PersonId id = people.named(u"Zebulon Quil"_s);
    REQUIRE(personPage.read(id.number));
    personPage.show();
    QObject::connect(&personPage, &page::View::changed, &personPage, [&] { REQUIRE(personPage.read(id.number)); });
    cell::Table *table = test::visibleTable(personPage);
    table->selectRow(0); // the place
    CHECK_FALSE(button(personPage, u"Correct the certificate"_s)->isEnabled());
    table->selectRow(1);
    dialog::Question *question = test::asked(personPage, u"Correct the certificate"_s);
    CHECK(test::says(*question, u"2027-00001 says already what is on record"_s));
    CHECK_FALSE(button(*question, u"Issue it anew"_s)->isEnabled());
    question->reject();

    store::People kept(*workplace.file);
    training::Person mended = kept.get(id).value();
    mended.name = u"Zebulon Quill"_s;
    REQUIRE(kept.update(mended));
    question = test::asked(personPage, u"Correct the certificate"_s);
    CHECK(test::says(*question, u"Name: “Zebulon Quil” becomes “Zebulon Quill”"_s));
    CHECK(table->model()->rowCount() == 2); // nothing is issued yet
    question->accept();
    CHECK(question->fault() == QString());
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(test::drawn(*table->model())
              .contains(u"Certificate 2027-00001, Delegate workshop / Leeds Teaching Hospitals"
                        " | Tue 16 Feb 2027 | Replaced"_s));
    CHECK(test::drawn(*table->model())
              .contains(u"Certificate 2027-00002, Delegate workshop / Leeds Teaching Hospitals"
                        " | Tue 16 Feb 2027 | Stands"_s));
    table->selectRow(1);
    CHECK_FALSE(button(personPage, u"Correct the certificate"_s)->isEnabled());
}
