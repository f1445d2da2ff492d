#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/dialog/cohortdialog.h"
#include "ui/dialog/datedialog.h"
#include "ui/dialog/joindialog.h"
#include "ui/dialog/windowdialog.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLayout>
#include <QLineEdit>
#include <QPointer>
#include <QScreen>
#include <QSpinBox>

using namespace convener;
using namespace convener::dialog;
using namespace Qt::StringLiterals;
using test::field;
using test::says;

namespace {

const QDate monday(2026, 11, 30);

} // namespace

TEST_CASE("joining shows at once when the planning matrix is due, and why")
{
    const test::Workplace workplace;
    action::Joining wanted;
    QPointer<JoinDialog> dialog = new JoinDialog(
        workplace.library.programmes(), monday,
        [&](const action::Joining &joining) -> Result<> {
            wanted = joining;
            return {};
        },
        nullptr);
    field<QLineEdit>(*dialog, u"Organisation"_s)->setText(u" Leeds "_s);
    auto *programme = field<QComboBox>(*dialog, u"Programme"_s);
    programme->setCurrentIndex(programme->findData(u"compassionate-conversations"_s));
    CHECK(says(*dialog, u"Sunday 28 February 2027"_s));
    dialog->accept();
    CHECK(wanted.organisation == u"Leeds");
    CHECK(wanted.programme == u"compassionate-conversations");
    CHECK(wanted.on == monday);
    delete dialog;
}

TEST_CASE("what is refused is said in the dialog, which stays with what was typed")
{
    QPointer<DateDialog> dialog = new DateDialog(
        {u"Extend"_s, {}, u"Agree"_s, u"Due on"_s, u"Reason"_s}, monday,
        [](QDate, const QString &) { return refuse(u"Say why."_s); }, nullptr);
    dialog->show();
    field<QLineEdit>(*dialog, u"Reason"_s)->setText(u"late"_s);
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(dialog->fault() == u"Say why.");
    CHECK(field<QLineEdit>(*dialog, u"Reason"_s)->text() == u"late");
    delete dialog;
}

TEST_CASE("the window's end is shown while its start is chosen")
{
    const test::Workplace workplace;
    const training::Programme &programme = *workplace.library.programme(u"compassionate-conversations"_s);
    WindowDialog *dialog = new WindowDialog(programme, {}, QDate(2027, 1, 11),
                                            {[](const timeline::Change &) { return timeline::Impact(); },
                                             [](const timeline::Change &) { return Result<>(); }},
                                            nullptr);
    CHECK(says(*dialog, u"Monday 22 February 2027"_s));
    field<QDateEdit>(*dialog, u"Starts on"_s)->setDate(QDate(2027, 1, 18));
    CHECK(says(*dialog, u"Monday 1 March 2027"_s));
    delete dialog;
}

TEST_CASE("a cohort never has more places than its stage and mode allow")
{
    const test::Workplace workplace;
    const training::Programme &programme = *workplace.library.programme(u"compassionate-conversations"_s);
    action::CohortPlan wanted;
    CohortDialog *dialog =
        new CohortDialog(programme, {1}, time::Span::starting(QDate(2027, 1, 11), 42), QDate(2027, 2, 15),
                         {[](const action::CohortPlan &) { return timeline::Impact(); },
                          [&](const action::CohortPlan &plan) -> Result<> {
                              wanted = plan;
                              return {};
                          }},
                         nullptr);
    auto *mode = field<QComboBox>(*dialog, u"How it meets"_s);
    mode->setCurrentIndex(mode->findData(int(training::Mode::Online)));
    CHECK(field<QSpinBox>(*dialog, u"Places"_s)->maximum() == 12);
    mode->setCurrentIndex(mode->findData(int(training::Mode::InHouse)));
    CHECK(field<QSpinBox>(*dialog, u"Places"_s)->maximum() == 15);
    CHECK(says(*dialog, u"Inside the window"_s));
    field<QDateEdit>(*dialog, u"Date"_s)->setDate(QDate(2027, 2, 23));
    dialog->lookAgain();
    CHECK(says(*dialog, u"Outside the agreed window"_s));
    field<QLineEdit>(*dialog, u"Facilitators"_s)->setText(u"Ann Lee, , Bo Ek"_s);
    dialog->accept();
    REQUIRE(wanted.sessions.size() == 1);
    CHECK(wanted.sessions.front().facilitators == QStringList{u"Ann Lee"_s, u"Bo Ek"_s});
    CHECK(wanted.sessions.front().time.date() == QDate(2027, 2, 23));
    delete dialog;
}

TEST_CASE("a long form is as high as the screen allows, so that no field is out of sight")
{
    const test::Workplace workplace;
    const QPointer<CohortDialog> dialog =
        new CohortDialog(*workplace.library.programme(u"compassionate-conversations"_s), {1}, {}, monday,
                         {[](const action::CohortPlan &) { return timeline::Impact(); },
                          [](const action::CohortPlan &) -> Result<> { return {}; }},
                         nullptr);
    dialog->show();
    const int whole = dialog->layout()->totalHeightForWidth(dialog->width());
    const int screen = dialog->screen()->availableSize().height();
    REQUIRE(whole > screen * 2 / 3); // where Qt stops
    CHECK(dialog->height() >= qMin(whole, screen - look::space(16)));
    CHECK(dialog->geometry().bottom() <= dialog->screen()->availableGeometry().bottom());
    delete dialog;
}
