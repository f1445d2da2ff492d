#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/unnamed.h"
#include "ui/dialog/question.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace convener;
using namespace convener::dialog;
using namespace Qt::StringLiterals;
using test::button;
using test::field;
using test::says;

namespace {

/// A question about how many come; thirteen are refused.
struct Asked {
    Question question{{u"How many"_s, u"Choose."_s, u"Take them"_s, u"Take nobody"_s}, nullptr};
    QSpinBox *count = question.addNumber(u"Delegates"_s, 1, 24, 12);
    int taken = 0;

    Asked()
    {
        question.setAttribute(Qt::WA_DeleteOnClose, false);
        question.ask(
            [this]() -> Result<> {
                if (count->value() == 7)
                    return refuse(u"Not seven."_s);
                taken = count->value();
                return {};
            },
            [this]() -> Result<std::vector<MarkedLine>> {
                if (count->value() > 12)
                    return refuse(u"At most twelve."_s);
                return std::vector{MarkedLine{look::Mark::Due, u"%1 come."_s.arg(count->value())}};
            });
        question.show();
    }
};

} // namespace

TEST_CASE("a question shows what its answer would do, and follows every field")
{
    Asked asked;
    CHECK(says(asked.question, u"12 come."_s));
    asked.count->setValue(5);
    CHECK(QTest::qWaitFor([&] { return says(asked.question, u"5 come."_s); }, 20000));
    CHECK(asked.taken == 0);
}

TEST_CASE("an answer that would be refused cannot be given, and the question says why")
{
    Asked asked;
    asked.count->setValue(13);
    REQUIRE(QTest::qWaitFor([&] { return says(asked.question, u"At most twelve."_s); }, 20000));
    CHECK_FALSE(button(asked.question, u"Take them"_s)->isEnabled());
    asked.count->setValue(12);
    CHECK(button(asked.question, u"Take them"_s)->isEnabled());
}

TEST_CASE("what is typed in one go is looked at once, and a remark not at all")
{
    int looks = 0;
    Question question({u"Whom"_s, u"Type."_s, u"Keep"_s}, nullptr);
    QLineEdit *name = question.addText(u"Name"_s);
    QLineEdit *why = question.addRemark(u"Reason"_s);
    question.ask([]() -> Result<> { return {}; },
                 [&]() -> Result<std::vector<MarkedLine>> {
                     ++looks;
                     return std::vector{MarkedLine{look::Mark::Due, name->text()}};
                 });
    REQUIRE(looks == 1); // as it opens
    question.show();
    QTest::keyClicks(name, u"Ann Lee"_s);
    CHECK(looks == 1);
    REQUIRE(QTest::qWaitFor([&] { return says(question, u"Ann Lee"_s); }, 20000));
    CHECK(looks == 2);
    QTest::keyClicks(why, u"moved away"_s);
    QTest::keyClick(name, Qt::Key_End);
    question.setAttribute(Qt::WA_DeleteOnClose, false);
    question.accept();
    CHECK(looks == 2); // nothing was left to look at
}

TEST_CASE("an answer given before the look at it is looked at first, and given once that was seen")
{
    Asked asked;
    asked.count->setValue(13);
    asked.question.accept();
    CHECK(asked.taken == 0);
    CHECK(says(asked.question, u"At most twelve."_s));
    asked.count->setValue(11);
    asked.question.accept();
    CHECK(asked.taken == 0);
    CHECK(asked.question.isVisible());
    CHECK(says(asked.question, u"11 come."_s));
    asked.count->setValue(10);
    asked.count->setValue(11); // shows nothing new
    asked.question.accept();
    CHECK(asked.taken == 11);
}

TEST_CASE("what the verb refuses is shown in the dialog, which stays")
{
    Asked asked;
    asked.count->setValue(7);
    asked.question.lookAgain();
    asked.question.accept();
    CHECK(asked.question.isVisible());
    CHECK(asked.question.fault() == u"Not seven.");
}

TEST_CASE("a question is answered by keyboard alone: Enter agrees, Escape leaves all as it is")
{
    Asked asked;
    CHECK(asked.question.focusWidget() == asked.count);
    QTest::keyClick(asked.count, Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return says(asked.question, u"11 come."_s); }, 20000));
    QTest::keyClick(&asked.question, Qt::Key_Return);
    CHECK(asked.taken == 11);
    Asked again;
    QTest::keyClick(&again.question, Qt::Key_Escape);
    CHECK(again.taken == 0);
    CHECK_FALSE(again.question.isVisible());
}

TEST_CASE("the button that leaves all as it is says so, and every field has its name")
{
    Asked asked;
    CHECK(button(asked.question, u"Take nobody"_s));
    asked.question.addDate(u"On"_s, QDate(2027, 1, 4));
    asked.question.addTime(u"At"_s, QTime(9, 30));
    asked.question.addChoice(u"Where"_s, {{u"Here"_s, 1}, {u"There"_s, 2}}, 2);
    asked.question.addText(u"A requirement so long that its label has no room beside the field"_s);
    CHECK(test::unnamed(asked.question) == QStringList());
    CHECK(field<QComboBox>(asked.question, u"Where"_s)->currentText() == u"There");
}

TEST_CASE("names are read from between commas")
{
    CHECK(namesIn(u" Ann Lee,  Bo   Ek,, "_s) == QStringList{u"Ann Lee"_s, u"Bo Ek"_s});
    CHECK(namesIn({}).isEmpty());
}
