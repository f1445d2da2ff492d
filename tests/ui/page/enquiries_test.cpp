#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/cell/table.h"
#include "ui/dialog/convertdialog.h"
#include "ui/dialog/enquirydialog.h"
#include "ui/dialog/question.h"
#include "ui/page/enquiriespage.h"

#include "core/action/enquire.h"
#include "core/store/cohorts.h"
#include "core/store/enquiries.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using page::Route;
using test::button;
using test::field;

namespace {

struct Enquiries {
    test::Workplace workplace;
    page::EnquiriesPage page{workplace.context};

    Enquiries()
    {
        read();
        page.show();
    }
    void read() { REQUIRE(page.read(0)); }
    void ask(const QString &organisation, QDate on)
    {
        REQUIRE(action::recordEnquiry(workplace.context.desk, {.receivedOn = on,
                                                               .name = u"Ann Lee"_s,
                                                               .email = u"ann@example.nhs.uk"_s,
                                                               .organisation = organisation,
                                                               .programme = u"compassionate-conversations"_s,
                                                               .delegates = 24,
                                                               .termsAccepted = true}));
    }
    cell::Table &table() { return *field<cell::Table>(page, u"Enquiries"_s); }
    void choose(int row) { table().setCurrentIndex(table().model()->index(row, 0)); }
    void press(const QString &text) { QTest::mouseClick(button(page, text), Qt::LeftButton); }
    std::vector<training::Enquiry> all() { return store::Enquiries(*workplace.file).all().value(); }
};

} // namespace

TEST_CASE("without an enquiry the page says what will be here and offers the first one")
{
    Enquiries enquiries;
    CHECK_FALSE(enquiries.table().isVisible());
    for (QPushButton *each : enquiries.page.findChildren<QPushButton *>())
        if (each->text() == u"New enquiry" && each->isVisible())
            QTest::mouseClick(each, Qt::LeftButton);
    CHECK(enquiries.page.findChildren<dialog::EnquiryDialog *>().size() == 2);
}

TEST_CASE("an enquiry without the terms accepted is refused in the dialog")
{
    Enquiries enquiries;
    enquiries.ask(u"Leeds"_s, QDate(2026, 11, 2));
    enquiries.read();
    enquiries.press(u"New enquiry"_s);
    auto *dialog = enquiries.page.findChild<dialog::EnquiryDialog *>();
    REQUIRE(dialog);
    field<QLineEdit>(*dialog, u"Name"_s)->setText(u"Bo"_s);
    field<QLineEdit>(*dialog, u"Organisation"_s)->setText(u"York"_s);
    field<QLineEdit>(*dialog, u"E-mail"_s)->setText(u"bo@example.nhs.uk"_s);
    dialog->accept();
    CHECK(dialog->fault().contains(u"terms"));
    CHECK(enquiries.all().size() == 1);
}

TEST_CASE("the newest enquiry stands first and joins with its even split")
{
    Enquiries enquiries;
    enquiries.ask(u"Leeds"_s, QDate(2026, 11, 2));
    enquiries.ask(u"York"_s, QDate(2026, 11, 16));
    enquiries.read();
    CHECK(enquiries.table().model()->index(0, 0).data().toString() == u"York");
    QSignalSpy routed(&enquiries.page, &page::View::routed);
    enquiries.choose(0);
    QTest::keyClick(&enquiries.table(), Qt::Key_Return);
    auto *dialog = enquiries.page.findChild<dialog::ConvertDialog *>();
    REQUIRE(dialog);
    CHECK(enquiries.all().front().state == training::EnquiryState::New);
    dialog->accept();
    CHECK(store::Cohorts(*enquiries.workplace.file).all()->size() == 2);
    REQUIRE(routed.count() == 1);
    CHECK(routed.front().front().value<Route>().to == Route::To::Engagement);
    enquiries.read();
    CHECK_FALSE(button(enquiries.page, u"Join the programme"_s)->isEnabled());
    CHECK_FALSE(button(enquiries.page, u"Decline"_s)->isEnabled());
}

TEST_CASE("an enquiry is declined with a note")
{
    Enquiries enquiries;
    enquiries.ask(u"Leeds"_s, QDate(2026, 11, 2));
    enquiries.read();
    enquiries.choose(0);
    enquiries.press(u"Decline"_s);
    auto *dialog = enquiries.page.findChild<dialog::Question *>();
    REQUIRE(dialog);
    field<QLineEdit>(*dialog, u"Note"_s)->setText(u"No funding"_s);
    dialog->accept();
    CHECK(enquiries.all().front().state == training::EnquiryState::Declined);
    CHECK(enquiries.all().front().note == u"No funding");
}
