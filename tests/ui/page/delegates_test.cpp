#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/cell/table.h"
#include "ui/dialog/datedialog.h"
#include "ui/dialog/question.h"
#include "ui/dialog/substitutedialog.h"
#include "ui/page/cohortpage.h"

#include "core/action/cohortrecord.h"
#include "core/action/keeptrainer.h"

#include <QLineEdit>
#include <QTest>

using namespace convener;
using namespace Qt::StringLiterals;
using test::button;
using test::field;
using test::says;
using training::Standing;

namespace {

/// A full workshop with one who waits; the first delegate is chosen.
struct Delegates {
    test::Workplace workplace;
    training::EngagementId engagement = workplace.join();
    training::CohortId cohort = workplace.planWorkshop(engagement);
    page::CohortPage page{workplace.context};

    Delegates()
    {
        REQUIRE(action::importRoster(workplace.context.desk, cohort, workplace.roster(13)));
        read();
        page.show();
        choose(0);
    }
    void read() { REQUIRE(page.read(cohort.number)); }
    void choose(int row)
    {
        auto *table = field<cell::Table>(page, u"Delegates"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    void press(const QString &text) { QTest::mouseClick(button(page, text), Qt::LeftButton); }
    std::vector<store::Delegate> delegates() const
    {
        return action::readCohort(workplace.context.desk, cohort)->delegates;
    }
    Standing standing(const QString &name) const
    {
        const auto all = delegates();
        return std::ranges::find(all, name, [](const store::Delegate &each) { return each.person.name; })
            ->place.standing;
    }
};

} // namespace

TEST_CASE("a delegate who withdraws makes room, which is shown before and offered after")
{
    Delegates cohort;
    const QString leaving = cohort.delegates().front().person.name;
    const QString waiting = cohort.delegates().back().person.name;
    cohort.press(u"Withdraw"_s);
    auto *dialog = cohort.page.findChild<dialog::Question *>();
    REQUIRE(dialog);
    CHECK(says(*dialog, u"A place can be offered."_s));
    CHECK(cohort.standing(leaving) != Standing::Withdrawn);
    field<QLineEdit>(*dialog, u"Reason"_s)->setText(u"New job"_s);
    dialog->lookAgain();
    dialog->accept();
    CHECK(cohort.standing(leaving) == Standing::Withdrawn);
    CHECK(cohort.standing(waiting) == Standing::Offered);
    CHECK(cohort.workplace.prompt.shown.isEmpty());
}

TEST_CASE("a substitute who is in the cohort already is refused while their address is typed")
{
    Delegates cohort;
    cohort.press(u"Substitute"_s);
    auto *dialog = cohort.page.findChild<dialog::SubstituteDialog *>();
    REQUIRE(dialog);
    auto *email = field<QLineEdit>(*dialog, u"E-mail"_s);
    email->setText(cohort.delegates()[1].person.email);
    dialog->lookAgain();
    CHECK_FALSE(button(*dialog, u"Substitute"_s)->isEnabled());
    email->setText(u"new@example.nhs.uk"_s);
    field<QLineEdit>(*dialog, u"Name"_s)->setText(u"Bo Ek"_s);
    CHECK(button(*dialog, u"Substitute"_s)->isEnabled());
    dialog->lookAgain();
    dialog->accept();
    CHECK(cohort.standing(u"Bo Ek"_s) == Standing::Confirmed);
    CHECK(cohort.delegates().size() == 14);
}

TEST_CASE("an invited delegate is confirmed")
{
    Delegates cohort;
    const QString name = cohort.delegates().front().person.name;
    const bool confirmed = cohort.standing(name) == Standing::Confirmed;
    CHECK(button(cohort.page, u"Confirm"_s)->isEnabled() != confirmed);
    cohort.choose(12); // waits, and holds no place
    CHECK_FALSE(button(cohort.page, u"Confirm"_s)->isEnabled());
    CHECK_FALSE(button(cohort.page, u"Substitute"_s)->isEnabled());
    CHECK(button(cohort.page, u"Withdraw"_s)->isEnabled());
}

TEST_CASE("a full cohort says why no place can be offered")
{
    Delegates cohort;
    cohort.press(u"Offer free places"_s);
    REQUIRE(cohort.workplace.prompt.shown.size() == 1);
    CHECK(cohort.workplace.prompt.shown.front().contains(u"12 of 12"));
}

TEST_CASE("a trainer is selected among the delegates, once")
{
    Delegates cohort;
    cohort.press(u"Select as trainer"_s);
    auto *dialog = cohort.page.findChild<dialog::DateDialog *>();
    REQUIRE(dialog);
    dialog->accept();
    const auto standings = action::trainerStandings(cohort.workplace.context.desk, cohort.engagement);
    REQUIRE(standings->size() == 1);
    CHECK(standings->front().named.name == cohort.delegates().front().person.name);
}
