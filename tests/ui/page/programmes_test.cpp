#include "tests/support/catch.h"
#include "tests/ui/support/asked.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/page/programmespage.h"

#include "core/action/edition.h"
#include "core/store/editions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTextBrowser>

using namespace convener;
using namespace Qt::StringLiterals;
using test::button;
using test::field;
using test::says;

namespace {

struct Programmes {
    test::Workplace workplace;
    page::ProgrammesPage page{workplace.context};

    Programmes()
    {
        read();
        page.show();
    }
    void read() { REQUIRE(page.read(0)); }
    dialog::Question *asked(const QString &press) const { return test::asked(page, press); }
    void choose(const QString &item) const { test::choose(page, item); }
    std::vector<store::Edition> saved() { return store::Editions(*workplace.file).all().value(); }
    int listed() const { return page.findChild<QListWidget *>()->count(); }
};

} // namespace

TEST_CASE("a programme's page tells for whom it is, whom to ask, and figures that others published as theirs")
{
    Programmes programmes;
    auto *list = programmes.page.findChild<QListWidget *>();
    const auto text = [&](const QString &title) {
        list->setCurrentItem(list->findItems(title, Qt::MatchStartsWith).front());
        return programmes.page.findChild<QTextBrowser *>()->toPlainText();
    };
    const QString difficult = text(u"Handling difficult situations"_s);
    CHECK(difficult.contains(u"Overall satisfaction in the 2021/22 pilot: 95% (method not published) (002)"_s));
    CHECK(difficult.contains(u"more than: 2,000"_s));
    CHECK(difficult.contains(u"Porters and estates"_s));
    CHECK(text(u"Compassionate Conversations\n"_s).contains(u"nhsr.adviceeducation@nhs.net"_s));
    CHECK(text(u"Compassionate Conversations, North"_s).contains(u"Pilot organisations"_s));
}

TEST_CASE("a programme is copied to a new edition with other figures, after a look at what differs")
{
    Programmes programmes;
    const int before = programmes.listed();
    dialog::Question *question = programmes.asked(u"Copy to a new edition"_s);
    CHECK_FALSE(button(*question, u"Save the edition"_s)->isEnabled()); // it has no name yet
    field<QLineEdit>(*question, u"Name of the edition"_s)->setText(u"2027"_s);
    field<QSpinBox>(*question, u"Planning matrix: months after joining"_s)->setValue(4);
    question->lookAgain();
    CHECK(says(*question, u"3 becomes 4"_s));
    question->accept();
    REQUIRE(programmes.saved().size() == 1);
    const auto kept = store::Editions(*programmes.workplace.file).programme(programmes.saved().front().id);
    CHECK(kept->edition == u"2027");
    CHECK(kept->commitment(u"planning-matrix"_s)->months == training::Figure<int>{4, u"our default"_s});
    programmes.read();
    CHECK(programmes.listed() == before + 1);
}

TEST_CASE("a survey point is left out of a copy")
{
    Programmes programmes;
    dialog::Question *question = programmes.asked(u"Copy to a new edition"_s);
    field<QLineEdit>(*question, u"Name of the edition"_s)->setText(u"shorter"_s);
    const QList<QCheckBox *> points = question->findChildren<QCheckBox *>();
    REQUIRE(points.size() == 10);
    points[4]->setChecked(false); // the delegates' last
    question->lookAgain();
    question->accept();
    const auto kept = store::Editions(*programmes.workplace.file).programme(programmes.saved().front().id);
    CHECK(kept->delegateSurveys.points.size() == 4);
    CHECK(kept->organisationSurveys.points.size() == 5);
}

TEST_CASE("two editions are compared")
{
    Programmes programmes;
    training::Programme copy = *programmes.workplace.library.programme(u"compassionate-conversations"_s);
    copy.edition = u"trial"_s;
    copy.window->days = {28, u"our default"_s};
    REQUIRE(action::saveEdition(programmes.workplace.context.desk, copy));
    programmes.read();
    dialog::Question *question = programmes.asked(u"Compare editions"_s);
    auto *from = field<QComboBox>(*question, u"From"_s);
    auto *to = field<QComboBox>(*question, u"To"_s);
    from->setCurrentIndex(from->findText(u"trial"_s));
    to->setCurrentIndex(to->findText(u"trial"_s));
    CHECK(says(*question, u"Nothing differs."_s));
    to->setCurrentIndex(1 - from->currentIndex());
    CHECK(says(*question, u"28 becomes 42"_s));
}

TEST_CASE("an edition goes out as a file and comes back from one; a faulty file is refused with the place")
{
    Programmes programmes;
    const QString path = programmes.workplace.path(u"programme.json"_s);
    programmes.workplace.prompt.file = path;
    programmes.choose(u"Save the edition as a file"_s);
    REQUIRE(QFile::exists(path));
    programmes.choose(u"Read an edition from a file"_s);
    CHECK(programmes.workplace.prompt.shown.isEmpty());
    CHECK(programmes.saved().size() == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    file.close();
    json.replace("\"title\"", "\"titel\"");
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    programmes.choose(u"Read an edition from a file"_s);
    REQUIRE(programmes.workplace.prompt.shown.size() == 1);
    CHECK(programmes.workplace.prompt.shown.front().contains(u"/title"));
}
