#include "tests/support/catch.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/workplace.h"
#include "ui/dialog/impactlines.h"
#include "ui/dialog/movedialog.h"
#include "ui/dialog/substitutedialog.h"

#include "core/timeline/impact.h"

#include <QDateEdit>
#include <QLineEdit>

using namespace convener;
using namespace convener::dialog;
using namespace Qt::StringLiterals;
using test::button;
using test::field;
using test::says;

namespace {

timeline::Impact clashing()
{
    timeline::Impact impact;
    impact.clashes = {{u"window"_s, u"Outside the window."_s, {1}, {1}}};
    impact.solved = {{u"order"_s, u"Too early."_s, {1}, {1}}};
    impact.offers = {{{1}, u"Ann is next."_s}};
    return impact;
}

training::Session session()
{
    return {{1}, {1}, 1, time::SessionTime::parse(u"2027-02-15T13:00/16:30").value(), {}, {}, {}, {}, false};
}

Result<timeline::MoveSession> to(const QDateTime &start)
{
    CONVENER_ASSIGN(const time::SessionTime time, time::SessionTime::make(start, start.addSecs(60 * 210)));
    return timeline::MoveSession{{1}, time};
}

/// Counts what was asked of it.
struct Verbs {
    int foreseen = 0;
    std::optional<timeline::Change> applied;

    ChangeDialog::Verbs verbs()
    {
        return {[this](const timeline::Change &) -> Result<timeline::Impact> {
                    ++foreseen;
                    return clashing();
                },
                [this](const timeline::Change &change) -> Result<> {
                    applied = change;
                    return {};
                }};
    }
};

} // namespace

TEST_CASE("what an impact says begins with the clashes, each line with its own mark")
{
    const std::vector<MarkedLine> lines = impactLines(clashing());
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == MarkedLine{look::Mark::Late, u"Outside the window."_s});
    CHECK(lines[1].mark == look::Mark::Done);
    CHECK(lines[2].mark == look::Mark::Due);
    CHECK(impactLines({}).size() == 1);
}

TEST_CASE("a session that moves shows what it touches before it does")
{
    Verbs asked;
    auto dialog = std::make_unique<MoveDialog>(session(), to, asked.verbs(), nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(says(*dialog, u"Choose another day or hour"_s));
    CHECK_FALSE(button(*dialog, u"Move the session"_s)->isEnabled());
    CHECK(asked.foreseen == 0);
    field<QDateEdit>(*dialog, u"To the day"_s)->setDate(QDate(2027, 3, 29));
    dialog->lookAgain();
    CHECK(says(*dialog, u"Outside the window."_s));
    CHECK(field<QWidget>(*dialog, u"What it touches"_s)->accessibleDescription().contains(u"Ann is next."));
    CHECK_FALSE(asked.applied);
    dialog->accept();
    REQUIRE(asked.applied);
    CHECK(std::get<timeline::MoveSession>(*asked.applied).to.toText() == u"2027-03-29T13:00/2027-03-29T16:30");
}

TEST_CASE("an hour that the clock skips is refused while it is chosen")
{
    Verbs asked;
    auto dialog = std::make_unique<MoveDialog>(session(), to, asked.verbs(), nullptr);
    field<QDateEdit>(*dialog, u"To the day"_s)->setDate(QDate(2027, 3, 28));
    field<QTimeEdit>(*dialog, u"Starts at"_s)->setTime(QTime(1, 30));
    dialog->lookAgain();
    CHECK_FALSE(button(*dialog, u"Move the session"_s)->isEnabled());
    CHECK_FALSE(says(*dialog, u"Outside the window."_s));
}

TEST_CASE("a substitute needs a name or an address")
{
    Verbs asked;
    auto dialog =
        std::make_unique<SubstituteDialog>(training::PlaceId{7}, u"Ann"_s, QDate(2027, 1, 4), asked.verbs(), nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK_FALSE(button(*dialog, u"Substitute"_s)->isEnabled());
    field<QLineEdit>(*dialog, u"Name"_s)->setText(u" Bo  Ek "_s);
    CHECK(button(*dialog, u"Substitute"_s)->isEnabled());
    field<QLineEdit>(*dialog, u"Reason"_s)->setText(u"ill"_s);
    dialog->lookAgain();
    dialog->accept();
    REQUIRE(asked.applied);
    const auto &change = std::get<timeline::SubstituteDelegate>(*asked.applied);
    CHECK(change.place == training::PlaceId{7});
    CHECK(change.by.name == u"Bo Ek");
    CHECK(change.why == u"ill");
}
