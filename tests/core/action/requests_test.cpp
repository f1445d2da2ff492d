#include "tests/core/action/office.h"

#include "core/action/plancohort.h"
#include "core/action/recordattendance.h"
#include "core/action/recordsurvey.h"
#include "core/store/cohorts.h"

using namespace convener;
using namespace convener::test;
using namespace convener::training;
using action::SurveyEvent;

namespace {

const QDate workshopDay(2027, 2, 15);

time::SessionTime morning(QDate day)
{
    return done(time::SessionTime::parse(QString(day.toString(Qt::ISODate) + u"T10:00/13:00"_s)));
}

/// Leeds' workshop with two delegates.
struct Workshop {
    Office office;
    EngagementId leeds = office.join(QDate(2026, 11, 30));
    CohortId cohort = office.plan(leeds, workshopDay);
    action::RosterImport enrolled = office.enrol(cohort, 2);
    PlaceId first = office.delegate(cohort, u"Delegate 1"_s).place.id;
    PlaceId second = office.delegate(cohort, u"Delegate 2"_s).place.id;

    void move(QDate day) { office.move(cohort, day); }
    SurveyRequest ask(const QString &point) { return office.request(first, point); }
};

} // namespace

TEST_CASE("Planning the workshop asks the organisation, enrolling asks the delegates")
{
    Workshop workshop;
    for (const auto &request : {workshop.ask(u"6-months"_s), workshop.office.request(workshop.leeds, u"6-months"_s)}) {
        REQUIRE(request.dates);
        CHECK(request.dates->opens == QDate(2027, 8, 1));
        CHECK(request.dates->due == QDate(2027, 8, 15));
        CHECK(request.dates->closes == QDate(2027, 9, 12));
        CHECK(request.progress == Progress::NotSent);
    }
    CHECK(workshop.ask(u"pre"_s).dates == SurveyDates{QDate(2027, 2, 1), QDate(2027, 2, 14), QDate(2027, 2, 14)});
    CHECK(workshop.ask(u"post"_s).dates == SurveyDates{QDate(2027, 2, 15), QDate(2027, 2, 22), QDate(2027, 3, 15)});
    CHECK(workshop.office.count(u"SELECT count(*) FROM survey_request"_s) == 3 * 5);
    CHECK(workshop.office.commitment(workshop.leeds, u"project-evaluation"_s).due == QDate(2028, 2, 15));
}

TEST_CASE("Who waits is asked nothing")
{
    Office office;
    const auto cohort = office.plan(office.join(QDate(2026, 11, 30)), workshopDay);
    office.enrol(cohort, 13);
    CHECK(office.count(u"SELECT count(*) FROM survey_request WHERE level = 'delegate'"_s) == 12 * 5);
}

TEST_CASE("Requests follow their session, and keep their numbers")
{
    Workshop workshop;
    const auto before = workshop.ask(u"3-months"_s);
    workshop.move(QDate(2027, 2, 22));
    const auto after = workshop.ask(u"3-months"_s);
    CHECK(after.id == before.id);
    CHECK(after.dates->due == QDate(2027, 5, 22));
    CHECK(workshop.office.request(workshop.leeds, u"3-months"_s).dates->due == QDate(2027, 5, 22));
    CHECK(workshop.office.count(u"SELECT count(*) FROM survey_request"_s) == 3 * 5);
}

TEST_CASE("A request that was sent stays as it was and is marked, until the session moves back")
{
    Workshop workshop;
    const auto pre = workshop.ask(u"pre"_s);
    done(action::recordSurvey(workshop.office.desk, pre.id, SurveyEvent::Sent, QDate(2027, 2, 1)));
    workshop.move(QDate(2027, 2, 22));
    CHECK(workshop.ask(u"pre"_s).dates == pre.dates);
    CHECK(workshop.ask(u"pre"_s).sentForEarlierDate);
    CHECK_FALSE(workshop.ask(u"post"_s).sentForEarlierDate);

    workshop.move(workshopDay);
    CHECK_FALSE(workshop.ask(u"pre"_s).sentForEarlierDate);
}

TEST_CASE("A sending that is taken back follows the session again")
{
    Workshop workshop;
    const auto pre = workshop.ask(u"pre"_s);
    done(action::recordSurvey(workshop.office.desk, pre.id, SurveyEvent::Sent, QDate(2027, 2, 1)));
    workshop.move(QDate(2027, 2, 22));
    done(action::takeBackSurvey(workshop.office.desk, pre.id));
    const auto again = workshop.ask(u"pre"_s);
    CHECK(again.progress == Progress::NotSent);
    CHECK(again.sentOn == std::nullopt);
    CHECK_FALSE(again.sentForEarlierDate);
    CHECK(again.dates->due == QDate(2027, 2, 21));
}

TEST_CASE("A cancelled workshop needs no surveys")
{
    Workshop workshop;
    workshop.office.cancel(workshop.cohort);
    CHECK(workshop.office.count(u"SELECT count(*) FROM survey_request WHERE progress <> 'not-needed'"_s) == 0);
    CHECK(workshop.office.commitment(workshop.leeds, u"project-evaluation"_s).due == std::nullopt);
}

TEST_CASE("Who was absent is asked nothing later, and again when the attendance is corrected")
{
    Workshop workshop;
    workshop.office.attend(workshop.cohort, u"Delegate 1"_s, Attendance::Absent);
    workshop.office.attend(workshop.cohort, u"Delegate 2"_s, Attendance::Attended);
    CHECK(workshop.ask(u"pre"_s).progress == Progress::NotSent);
    for (const QString &point : {u"post"_s, u"3-months"_s, u"6-months"_s, u"12-months"_s}) {
        CHECK(workshop.ask(point).progress == Progress::NotNeeded);
        CHECK(workshop.office.request(workshop.second, point).progress == Progress::NotSent);
    }
    CHECK(workshop.office.request(workshop.leeds, u"post"_s).progress == Progress::NotSent);
    const auto refused =
        action::recordSurvey(workshop.office.desk, workshop.ask(u"post"_s).id, SurveyEvent::Sent, QDate(2027, 2, 16));
    CHECK_FALSE(refused);

    workshop.office.attend(workshop.cohort, u"Delegate 1"_s, Attendance::Attended);
    CHECK(workshop.ask(u"post"_s).progress == Progress::NotSent);
    workshop.office.attend(workshop.cohort, u"Delegate 1"_s, Attendance::LeftEarly);
    CHECK(workshop.ask(u"post"_s).progress == Progress::NotNeeded);
}

TEST_CASE("A survey is sent, reminded of and returned in this order, and taken back step by step")
{
    Workshop workshop;
    action::Desk &desk = workshop.office.desk;
    const auto id = workshop.ask(u"post"_s).id;
    const auto record = [&](SurveyEvent event, int day) {
        return action::recordSurvey(desk, id, event, QDate(2027, 2, day)).has_value();
    };
    CHECK_FALSE(record(SurveyEvent::Reminded, 20));
    CHECK(record(SurveyEvent::Sent, 16));
    CHECK_FALSE(record(SurveyEvent::Reminded, 15));
    CHECK(record(SurveyEvent::Reminded, 20));
    CHECK_FALSE(record(SurveyEvent::Sent, 21));
    CHECK_FALSE(record(SurveyEvent::Returned, 15));
    CHECK(record(SurveyEvent::Returned, 22));
    CHECK_FALSE(record(SurveyEvent::Reminded, 23));
    CHECK_FALSE(record(SurveyEvent::Sent, 23));
    CHECK(record(SurveyEvent::Returned, 21));
    CHECK(action::recordSurvey(desk, id, SurveyEvent::Returned, QDate()).error().kind == Error::Kind::Invalid);

    const auto progress = [&] { return workshop.ask(u"post"_s).progress; };
    CHECK(progress() == Progress::Returned);
    done(action::takeBackSurvey(desk, id));
    CHECK(progress() == Progress::Reminded);
    done(action::takeBackSurvey(desk, id));
    CHECK(progress() == Progress::Sent);
    done(action::takeBackSurvey(desk, id));
    CHECK(progress() == Progress::NotSent);
    CHECK_FALSE(action::takeBackSurvey(desk, id));
}

TEST_CASE("A return without a sending counts as sent that day")
{
    Workshop workshop;
    done(action::recordSurvey(workshop.office.desk, workshop.ask(u"post"_s).id, SurveyEvent::Returned,
                              QDate(2027, 2, 18)));
    CHECK(workshop.ask(u"post"_s).sentOn == QDate(2027, 2, 18));
}

TEST_CASE("The organisation's surveys count from its earliest workshop that takes place")
{
    Workshop workshop;
    const auto earlier = workshop.office.plan(workshop.leeds, QDate(2027, 2, 8));
    CHECK(workshop.office.request(workshop.leeds, u"post"_s).dates->due == QDate(2027, 2, 15));
    CHECK(workshop.ask(u"post"_s).dates->due == QDate(2027, 2, 22));
    workshop.office.cancel(earlier);
    CHECK(workshop.office.request(workshop.leeds, u"post"_s).dates->due == QDate(2027, 2, 22));
}

TEST_CASE("Train the Trainer asks no surveys of its own")
{
    Workshop workshop;
    const auto trainers =
        workshop.office.plan(workshop.leeds, QDate(2027, 3, 1), u"train-the-trainer"_s, Mode::FaceToFace);
    workshop.office.enrol(trainers, 1);
    CHECK(workshop.office.count(u"SELECT count(*) FROM survey_request"_s) == 3 * 5);
}

TEST_CASE("A six-week course is planned from its first session, and its delegates' surveys count from the last")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30), u"Leeds"_s, u"compassionate-leadership"_s);
    const auto course = office.plan(leeds, QDate(2027, 3, 1), u"course"_s);
    const auto sessions = done(store::Cohorts(*office.file).get(course)).sessions;
    REQUIRE(sessions.size() == 6);
    CHECK(sessions[4].time.toText() == u"2027-04-05T10:00/2027-04-05T13:00"_s); // Easter Monday is skipped
    CHECK(sessions[5].time.date() == QDate(2027, 4, 12));
    office.enrol(course, 1);
    const auto place = office.delegate(course, u"Delegate 1"_s).place.id;
    CHECK(office.request(place, u"post"_s).dates->due == QDate(2027, 4, 19));
}

TEST_CASE("Five of six weeks make the course attended, four do not")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30), u"Leeds"_s, u"compassionate-leadership"_s);
    const auto course = office.plan(leeds, QDate(2027, 3, 1), u"course"_s);
    office.enrol(course, 1);
    const auto place = office.delegate(course, u"Delegate 1"_s).place.id;
    const auto sessions = done(store::Cohorts(*office.file).get(course)).sessions;
    std::vector<action::AttendanceEntry> weeks;
    for (const Session &session : sessions)
        weeks.push_back({session.id, place, Attendance::Attended});
    weeks[1].attendance = Attendance::LeftEarly;
    done(action::recordAttendance(office.desk, course, weeks));
    CHECK(office.request(place, u"post"_s).progress == Progress::NotSent);
    weeks[2].attendance = Attendance::Absent;
    done(action::recordAttendance(office.desk, course, weeks));
    CHECK(office.request(place, u"post"_s).progress == Progress::NotNeeded);
}

TEST_CASE("A cohort is refused with another stage, mode, capacity or number of sessions than the programme's")
{
    Office office;
    const auto leeds = office.join(QDate(2026, 11, 30));
    const action::CohortPlan plan{.engagement = leeds,
                                  .stage = u"workshop"_s,
                                  .mode = Mode::Online,
                                  .sessions = {{.time = morning(workshopDay)}}};
    const auto refused = [&](auto change) {
        auto changed = plan;
        change(changed);
        const auto result = action::planCohort(office.desk, changed);
        return !result && result.error().kind == Error::Kind::Refused;
    };
    CHECK(refused([](auto &each) { each.stage = u"tea"_s; }));
    CHECK(refused([](auto &each) { each.stage = u"workbook"_s; }));
    CHECK(refused([](auto &each) { each.mode = Mode::Alone; }));
    CHECK(refused([](auto &each) { each.capacity = 13; }));
    CHECK(refused([](auto &each) { each.capacity = 0; }));
    CHECK(refused([](auto &each) { each.sessions.clear(); }));
    CHECK(refused([](auto &each) { each.sessions.push_back(each.sessions.front()); }));
    CHECK(office.count(u"SELECT count(*) FROM cohort"_s) == 0);
    auto small = plan;
    small.capacity = 5;
    done(action::planCohort(office.desk, small));
    CHECK(office.count(u"SELECT capacity FROM cohort"_s) == 5);
}
