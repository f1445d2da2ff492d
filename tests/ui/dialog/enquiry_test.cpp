#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/dialog/cascadedialog.h"
#include "ui/dialog/convertdialog.h"
#include "ui/dialog/enquirydialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

using namespace convener;
using namespace convener::dialog;
using namespace Qt::StringLiterals;
using test::field;
using test::says;

namespace {

const QDate monday(2026, 11, 30);

} // namespace

TEST_CASE("an enquiry is for 1 to 24 delegates, and keeps what was written")
{
    const test::Workplace workplace;
    training::Enquiry wanted;
    auto dialog = std::make_unique<EnquiryDialog>(
        workplace.library.programmes(), monday,
        [&](const training::Enquiry &enquiry) -> Result<> {
            wanted = enquiry;
            return {};
        },
        nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    auto *programme = field<QComboBox>(*dialog, u"Programme"_s);
    programme->setCurrentIndex(programme->findData(u"compassionate-conversations"_s));
    auto *delegates = field<QSpinBox>(*dialog, u"Number of delegates"_s);
    CHECK(delegates->minimum() == 1);
    CHECK(delegates->maximum() == 24);
    delegates->setValue(16);
    field<QLineEdit>(*dialog, u"Name"_s)->setText(u"Ann Lee "_s);
    field<QLineEdit>(*dialog, u"Dates wished"_s)->setText(u"in May"_s);
    CHECK_FALSE(field<QCheckBox>(*dialog, u"Terms and conditions"_s)->isChecked());
    field<QCheckBox>(*dialog, u"Terms and conditions"_s)->setChecked(true);
    dialog->accept();
    CHECK(wanted.name == u"Ann Lee");
    CHECK(wanted.programme == u"compassionate-conversations");
    CHECK(wanted.delegates == 16);
    CHECK(wanted.datesWished == u"in May");
    CHECK(wanted.termsAccepted);
    CHECK(wanted.receivedOn == monday);
}

TEST_CASE("the even split is shown before an enquiry joins, for the way it meets")
{
    const test::Workplace workplace;
    const training::Programme &programme = *workplace.library.programme(u"compassionate-conversations"_s);
    training::Enquiry enquiry;
    enquiry.organisation = u"Leeds"_s;
    enquiry.delegates = 24;
    std::optional<training::Mode> way;
    action::Joining wanted;
    auto dialog = std::make_unique<ConvertDialog>(
        enquiry, programme, monday,
        [&](const action::Joining &joining, std::optional<training::Mode> mode) -> Result<> {
            wanted = joining;
            way = mode;
            return {};
        },
        nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    auto *mode = field<QComboBox>(*dialog, u"How it meets"_s);
    mode->setCurrentIndex(mode->findData(int(training::Mode::Online)));
    CHECK(says(*dialog, u"Cohort 1: 12 delegates of at most 12, Online"_s));
    CHECK(says(*dialog, u"Cohort 2: 12 delegates of at most 12, Online"_s));
    mode->setCurrentIndex(mode->findData(int(training::Mode::InHouse)));
    CHECK(says(*dialog, u"Cohort 2: 12 delegates of at most 15, In-house"_s));
    field<QLineEdit>(*dialog, u"ODS code"_s)->setText(u"RR8"_s);
    dialog->accept();
    CHECK(way == training::Mode::InHouse);
    CHECK(wanted.ods == u"RR8");
    CHECK(wanted.on == monday);
}

TEST_CASE("a cascade session says when, where and how many")
{
    training::CascadeSession wanted;
    auto dialog = std::make_unique<CascadeDialog>(
        training::TrainerId{3}, u"Ann"_s, monday,
        [&](const training::CascadeSession &session) -> Result<> {
            wanted = session;
            return {};
        },
        nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    field<QLineEdit>(*dialog, u"Place"_s)->setText(u"Ward 4"_s);
    field<QSpinBox>(*dialog, u"People reached"_s)->setValue(14);
    dialog->accept();
    CHECK(wanted == training::CascadeSession{{}, {3}, monday, u"Ward 4"_s, 14});
}
