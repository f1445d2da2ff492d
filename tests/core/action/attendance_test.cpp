#include "tests/core/action/office.h"

#include "core/action/recordattendance.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

const QDate workshopDay(2027, 2, 15);
const QDate trainersDay(2027, 3, 1);

/// Three delegates of a workshop, all of them also to attend Train the Trainer.
struct Path {
    explicit Path(const QString &programme = u"compassionate-conversations"_s)
        : engagement(office.join(QDate(2026, 11, 30), u"Leeds"_s, programme))
        , workshop(office.plan(engagement, workshopDay))
        , trainers(office.plan(engagement, trainersDay, u"train-the-trainer"_s, Mode::FaceToFace))
    {
        office.enrol(workshop, 3);
        enrolled = office.enrol(trainers, 3);
    }

    Office office;
    EngagementId engagement;
    CohortId workshop;
    CohortId trainers;
    action::RosterImport enrolled;
};

} // namespace

TEST_CASE("Trainers are enrolled before the workshop: a prerequisite that is pending bars nobody")
{
    Path path;
    CHECK(path.enrolled.enrolled == 3);
    CHECK(path.office.names(path.trainers, Standing::Confirmed).size() == 3);
}

TEST_CASE("Who missed the workshop is invited to Train the Trainer only, with the reason")
{
    Path path;
    path.office.setToday(QDate(2027, 2, 16));
    path.office.attend(path.workshop, u"Delegate 1"_s, Attendance::Absent);
    const auto later = path.office.plan(path.engagement, QDate(2027, 3, 8), u"train-the-trainer"_s, Mode::FaceToFace);
    path.office.enrol(later, 1);
    const auto place = path.office.delegate(later, u"Delegate 1"_s).place;
    CHECK(place.standing == Standing::Invited);
    CHECK(place.reason.contains(u"was not attended"_s));
}

TEST_CASE("Attending Train the Trainer without the workshop is refused as a whole, naming everybody")
{
    Path path;
    path.office.setToday(trainersDay);
    path.office.attend(path.workshop, u"Delegate 2"_s, Attendance::Attended);
    const auto refused = action::recordAllAttended(path.office.desk, path.trainers);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().text.contains(u"Delegate 1"_s));
    CHECK_FALSE(refused.error().text.contains(u"Delegate 2"_s));
    CHECK(refused.error().text.contains(u"Delegate 3"_s));
    CHECK(path.office.count(u"SELECT count(*) FROM attendance"_s) == 1);

    path.office.attend(path.trainers, u"Delegate 1"_s, Attendance::Absent);
    path.office.attend(path.trainers, u"Delegate 2"_s, Attendance::Attended);
    CHECK(path.office.count(u"SELECT count(*) FROM attendance"_s) == 3);
}

TEST_CASE("A workshop attended in another cohort of the programme counts, of another programme not")
{
    Path path;
    const auto elsewhere = path.office.join(QDate(2026, 12, 1), u"Bradford"_s);
    const auto cohort = path.office.plan(elsewhere, QDate(2027, 2, 17));
    path.office.enrol(cohort, 1);
    path.office.attend(path.workshop, u"Delegate 1"_s, Attendance::Absent);
    path.office.attend(cohort, u"Delegate 1"_s, Attendance::Attended);
    path.office.attend(path.trainers, u"Delegate 1"_s, Attendance::Attended);

    const auto pilot = path.office.join(QDate(2026, 12, 1), u"Wigan"_s, u"compassionate-conversations-pilot"_s);
    const auto pilotWorkshop = path.office.plan(pilot, QDate(2027, 2, 18));
    path.office.enrol(pilotWorkshop, 1, 2);
    path.office.attend(pilotWorkshop, u"Delegate 2"_s, Attendance::Attended);
    CHECK_FALSE(action::recordAllAttended(path.office.desk, path.trainers));
}

TEST_CASE("The pilot also asks for the reflection exercise before Train the Trainer")
{
    Path path(u"compassionate-conversations-pilot"_s);
    done(action::recordAllAttended(path.office.desk, path.workshop));
    const auto refused = action::recordAllAttended(path.office.desk, path.trainers);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(u"must be returned first; it is due on"_s));

    for (const auto &delegate : path.office.delegates(path.trainers))
        done(store::Places(*path.office.file).setReturnedWork(delegate.place.id, u"reflections"_s, QDate(2027, 2, 26)));
    done(action::recordAllAttended(path.office.desk, path.trainers));
}

TEST_CASE("Attendance of somebody without a place, or of another cohort's session, is refused as a whole")
{
    Path path;
    const auto first = path.office.delegate(path.workshop, u"Delegate 1"_s).place.id;
    const auto gone = path.office.delegate(path.workshop, u"Delegate 2"_s).place.id;
    path.office.setStanding(path.workshop, u"Delegate 2"_s, Standing::Withdrawn);
    const auto session = path.office.session(path.workshop).id;
    CHECK_FALSE(
        action::recordAttendance(path.office.desk, path.workshop,
                                 {{session, first, Attendance::Attended}, {session, gone, Attendance::Attended}}));
    CHECK_FALSE(action::recordAttendance(path.office.desk, path.workshop,
                                         {{path.office.session(path.trainers).id, first, Attendance::Attended}}));
    CHECK_FALSE(action::recordAttendance(path.office.desk, path.workshop, {{session, {999}, Attendance::Attended}}));
    CHECK(path.office.count(u"SELECT count(*) FROM attendance"_s) == 0);
}

TEST_CASE("Nobody's attendance can be recorded for an empty cohort")
{
    Office office;
    const auto cohort = office.plan(office.join(QDate(2026, 11, 30)), workshopDay);
    CHECK_FALSE(action::recordAllAttended(office.desk, cohort));
}
