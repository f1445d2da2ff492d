#include "tests/core/action/office.h"

#include "core/action/agreewindow.h"
#include "core/action/dates.h"
#include "core/action/editmatrix.h"
#include "core/action/keepcommitment.h"
#include "core/store/engagements.h"
#include "core/store/matrices.h"
#include "core/store/organisations.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

const QString matrix = u"planning-matrix"_s;

} // namespace

TEST_CASE("Joining gives the programme's commitments, the planning matrix due three months later")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30));
    const auto commitments = done(store::Engagements(*office.file).commitments(leeds));
    REQUIRE(commitments.size() == 4);
    CHECK(commitments[0].rule == u"trainer-selection"_s);
    CHECK(commitments[0].due == std::nullopt);
    CHECK(commitments[1].rule == matrix);
    CHECK(commitments[1].due == QDate(2027, 2, 28));
    CHECK(commitments[1].firstDue == QDate(2027, 2, 28));
    CHECK(commitments[2].rule == u"schedule-of-events"_s);
    CHECK(commitments[2].due == std::nullopt);
    CHECK(commitments[3].rule == u"project-evaluation"_s);
    CHECK(commitments[3].due == std::nullopt);
}

TEST_CASE("Three months after 30 November end on the leap day of a leap year")
{
    Office office(QDate(2027, 11, 30));
    CHECK(office.commitment(office.join(QDate(2027, 11, 30)), matrix).due == QDate(2028, 2, 29));
}

TEST_CASE("Joining starts the first version of the planning matrix with the programme's activities")
{
    Office office;
    const auto latest = done(store::Matrices(*office.file).latest(office.join(QDate(2026, 11, 30))));
    CHECK(latest.version == 1);
    CHECK(latest.state == MatrixState::Draft);
    CHECK(latest.rows.size() == office.library.programme(u"compassionate-conversations"_s)->matrixActivities.size());
}

TEST_CASE("An organisation is found again by its name, whatever case and spacing, and by its ODS code")
{
    Office office;
    office.join(QDate(2026, 11, 30), u"Leeds Teaching Hospitals"_s);
    office.join(QDate(2027, 1, 4), u"  LEEDS   teaching hospitals "_s);
    CHECK(office.count(u"SELECT count(*) FROM organisation"_s) == 1);

    const action::Joining first{.organisation = u"Ysbyty Gwynedd"_s,
                                .ods = u" rab12 "_s,
                                .programme = u"compassionate-conversations"_s,
                                .on = QDate(2026, 12, 1)};
    done(action::joinProgramme(office.desk, first));
    auto other = first;
    other.organisation = u"Another name"_s;
    const auto refused = action::joinProgramme(office.desk, other);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().text.contains(u"Ysbyty Gwynedd"_s));
    CHECK(office.count(u"SELECT count(*) FROM engagement"_s) == 3);
}

TEST_CASE("What is told of an organisation that is known fills its gaps, and is refused where it is not what is known")
{
    Office office;
    const auto joinOn = [&](QDate on, const auto &tell) {
        action::Joining joining{.organisation = u"Ysbyty Gwynedd"_s, .programme = u"compassionate-conversations"_s};
        joining.on = on;
        tell(joining);
        return action::joinProgramme(office.desk, joining);
    };
    done(joinOn(QDate(2026, 12, 1), [](auto &joining) { joining.nation = time::Nation::Wales; }));
    done(joinOn(QDate(2026, 12, 2), [](auto &joining) {
        joining.ods = u"rab12"_s;
        joining.region = u"North Wales"_s;
    }));
    CHECK(office.count(u"SELECT count(*) FROM organisation WHERE ods = 'RAB12' AND region = 'North Wales' AND nation = "
                       "'wales'"_s) == 1);
    const auto elsewhere = joinOn(QDate(2026, 12, 3), [](auto &joining) { joining.nation = time::Nation::Scotland; });
    REQUIRE_FALSE(elsewhere);
    CHECK(elsewhere.error().text.contains(u"“Wales” in this file, not with “Scotland”"_s));
    CHECK_FALSE(joinOn(QDate(2026, 12, 3), [](auto &joining) { joining.region = u"Powys"_s; }));
    CHECK_FALSE(joinOn(QDate(2026, 12, 3), [](auto &joining) { joining.language = u"cy"_s; }));
}

TEST_CASE("Joining the same programme twice on one day, without a name, a date or a known programme is refused")
{
    Office office;
    const action::Joining joining{
        .organisation = u"Leeds"_s, .programme = u"compassionate-conversations"_s, .on = QDate(2026, 11, 30)};
    done(action::joinProgramme(office.desk, joining));
    CHECK_FALSE(action::joinProgramme(office.desk, joining));

    auto nameless = joining;
    nameless.organisation = u"  "_s;
    CHECK_FALSE(action::joinProgramme(office.desk, nameless));
    auto dateless = joining;
    dateless.on = QDate();
    CHECK(action::joinProgramme(office.desk, dateless).error().kind == Error::Kind::Invalid);
    auto unknown = joining;
    unknown.programme = u"no-such"_s;
    const auto notFound = action::joinProgramme(office.desk, unknown);
    CHECK(notFound.error().kind == Error::Kind::NotFound);
    CHECK(notFound.error().text.contains(u"compassionate-leadership"_s));
    CHECK(office.count(u"SELECT count(*) FROM engagement"_s) == 1);
}

TEST_CASE("Agreeing the window gives the schedule of events its date, agreeing it anew keeps the first")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30));
    done(action::agreeWindow(office.desk, leeds, QDate(2027, 1, 11)));
    CHECK(office.commitment(leeds, u"schedule-of-events"_s).due == QDate(2027, 1, 11).addDays(42));

    done(action::agreeWindow(office.desk, leeds, QDate(2027, 2, 1)));
    const auto moved = office.commitment(leeds, u"schedule-of-events"_s);
    CHECK(moved.due == QDate(2027, 2, 1).addDays(42));
    CHECK(moved.firstDue == QDate(2027, 1, 11).addDays(42));
}

TEST_CASE("A window before the joining date, without a date, or for a programme without one is refused")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30));
    CHECK_FALSE(action::agreeWindow(office.desk, leeds, QDate(2026, 11, 29)));
    CHECK(action::agreeWindow(office.desk, leeds, QDate()).error().kind == Error::Kind::Invalid);
    const auto course = office.join(QDate(2026, 11, 30), u"Leeds"_s, u"compassionate-leadership"_s);
    CHECK_FALSE(action::agreeWindow(office.desk, course, QDate(2027, 1, 11)));
    CHECK(done(store::Engagements(*office.file).get(leeds)).windowStart == std::nullopt);
}

TEST_CASE("An extension moves the due date and leaves the first beside it")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30));
    done(action::extendCommitment(office.desk, leeds, matrix, QDate(2027, 3, 31), u" Sponsor on leave "_s,
                                  QDate(2027, 2, 20)));
    done(action::extendCommitment(office.desk, leeds, matrix, QDate(2027, 4, 30), u"Still on leave"_s,
                                  QDate(2027, 3, 30)));
    const auto extended = office.commitment(leeds, matrix);
    CHECK(extended.due == QDate(2027, 4, 30));
    CHECK(extended.firstDue == QDate(2027, 2, 28));
    REQUIRE(extended.extensions.size() == 2);
    CHECK(extended.extensions[0].why == u"Sponsor on leave"_s);
    CHECK(extended.extensions[0].agreedOn == QDate(2027, 2, 20));
    CHECK(extended.extensions[1].until == QDate(2027, 4, 30));
}

TEST_CASE("An extension needs a reason and a later day, and a commitment that is not met")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30));
    const QDate agreed(2027, 2, 1);
    const auto refused = [&](QDate until, const QString &why) {
        return !action::extendCommitment(office.desk, leeds, matrix, until, why, agreed);
    };
    CHECK(refused(QDate(2027, 3, 31), u"  "_s));
    CHECK(refused(QDate(2027, 2, 28), u"Same day"_s));
    CHECK(refused(QDate(2027, 2, 27), u"Earlier"_s));
    CHECK(refused(QDate(), u"No day"_s));
    CHECK(action::extendCommitment(office.desk, leeds, u"tea"_s, QDate(2027, 3, 31), u"Why"_s, agreed).error().kind ==
          Error::Kind::NotFound);
    done(action::meetCommitment(office.desk, leeds, matrix, QDate(2027, 2, 10), u"By e-mail"_s));
    CHECK(refused(QDate(2027, 3, 31), u"Met already"_s));
    CHECK(office.count(u"SELECT count(*) FROM extension"_s) == 0);
}

TEST_CASE("The first date agreed for the trainer selection is its first due date")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30));
    const QString rule = u"trainer-selection"_s;
    done(action::extendCommitment(office.desk, leeds, rule, QDate(2027, 1, 15), u"As agreed"_s, QDate(2026, 12, 1)));
    done(action::extendCommitment(office.desk, leeds, rule, QDate(2027, 1, 29), u"Interviews"_s, QDate(2027, 1, 14)));
    CHECK(office.commitment(leeds, rule).firstDue == QDate(2027, 1, 15));
    CHECK(office.commitment(leeds, rule).due == QDate(2027, 1, 29));
}

TEST_CASE("A commitment that was met stays as it was, until that is taken back")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30));
    done(action::meetCommitment(office.desk, leeds, u"schedule-of-events"_s, QDate(2027, 1, 5), u"Minutes"_s));
    done(action::agreeWindow(office.desk, leeds, QDate(2027, 1, 11)));
    CHECK(office.commitment(leeds, u"schedule-of-events"_s).due == std::nullopt);

    done(action::meetCommitment(office.desk, leeds, u"schedule-of-events"_s, QDate(), {}));
    const auto open = office.commitment(leeds, u"schedule-of-events"_s);
    CHECK(open.metOn == std::nullopt);
    CHECK(open.evidence.isEmpty());
    CHECK(open.due == QDate(2027, 2, 22));
}

TEST_CASE("Who was asked for a commitment is kept")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30));
    done(action::askForCommitment(office.desk, leeds, matrix, u" Ann  Lee "_s, QDate(2027, 1, 20)));
    CHECK(office.commitment(leeds, matrix).asked == u"Ann Lee"_s);
    CHECK(office.commitment(leeds, matrix).askedOn == QDate(2027, 1, 20));
}

TEST_CASE("A joining date that is corrected moves the due date but not the first")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30));
    auto corrected = done(store::Engagements(*office.file).get(leeds));
    corrected.joinedOn = QDate(2026, 12, 14);
    done(store::Engagements(*office.file).update(corrected));
    done(action::followRules(office.desk, leeds));
    CHECK(office.commitment(leeds, matrix).due == QDate(2027, 3, 14));
    CHECK(office.commitment(leeds, matrix).firstDue == QDate(2027, 2, 28));
}

TEST_CASE("A planning matrix that comes back meets its commitment")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30));
    done(action::sendMatrix(office.desk, leeds, QDate(2026, 12, 1)));
    CHECK_FALSE(action::returnMatrix(office.desk, leeds, QDate(2026, 11, 30)));
    CHECK(action::returnMatrix(office.desk, leeds, QDate()).error().kind == Error::Kind::Invalid);
    CHECK(office.commitment(leeds, matrix).metOn == std::nullopt);

    done(action::returnMatrix(office.desk, leeds, QDate(2027, 2, 15)));
    CHECK(office.commitment(leeds, matrix).metOn == QDate(2027, 2, 15));
    CHECK(done(store::Matrices(*office.file).latest(leeds)).state == MatrixState::Returned);
}

TEST_CASE("A matrix keeps its rows by number: changed, added, removed and put in another order")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30));
    store::Matrices matrices(*office.file);
    auto edited = done(matrices.latest(leeds));
    REQUIRE(edited.rows.size() > 3);
    const auto removed = edited.rows[1].id;
    edited.rows.erase(edited.rows.begin() + 1);
    std::swap(edited.rows[0], edited.rows[1]);
    edited.rows[0].lead = u"Siân Ŵyn"_s;
    edited.rows[0].plannedOn = QDate(2027, 1, 20);
    edited.rows[0].status = ActivityStatus::UnderWay;
    edited.rows.push_back({.commitment = localCascade, .activity = u"A first session on ward 7"_s});
    done(action::editMatrix(office.desk, edited));

    const auto kept = done(matrices.latest(leeds));
    REQUIRE(kept.rows.size() == edited.rows.size());
    for (std::size_t i = 0; i + 1 < kept.rows.size(); ++i)
        CHECK(kept.rows[i] == edited.rows[i]);
    CHECK(kept.rows.back().activity == u"A first session on ward 7"_s);
    CHECK(std::ranges::none_of(kept.rows, [&](const MatrixRow &row) { return row.id == removed; }));

    auto empty = kept;
    empty.rows[2].activity = u" "_s;
    const auto refused = action::editMatrix(office.desk, empty);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"Row 3"_s));
    auto old = kept;
    old.version = 7;
    CHECK_FALSE(action::editMatrix(office.desk, old));
    CHECK(done(matrices.latest(leeds)) == kept);
}
