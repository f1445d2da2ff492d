#include "tests/support/catch.h"
#include "tests/ui/support/drawn.h"
#include "ui/model/cohortmodel.h"
#include "ui/model/commitmentmodel.h"
#include "ui/model/delegatemodel.h"
#include "ui/model/engagementmodel.h"
#include "ui/model/rostermodel.h"
#include "ui/model/sessionmodel.h"
#include "ui/model/surveymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace convener;
using namespace convener::model;
using namespace Qt::StringLiterals;
using convener::test::drawn;

namespace {

const QDate today(2027, 2, 1);

training::Commitment commitment(std::optional<QDate> due)
{
    training::Commitment commitment;
    commitment.firstDue = due;
    commitment.due = due;
    return commitment;
}

} // namespace

TEST_CASE("commitments show when they are due, why, and in what state")
{
    CommitmentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    training::Commitment late = commitment(QDate(2027, 1, 25));
    training::Commitment extended = commitment(QDate(2027, 1, 20));
    extended.due = QDate(2027, 3, 1);
    extended.extensions.push_back({{1}, {1}, QDate(2027, 1, 18), QDate(2027, 3, 1), u"New lead"_s});
    training::Commitment met = commitment(QDate(2027, 3, 1));
    met.metOn = QDate(2027, 1, 31);
    met.evidence = u"E-mail"_s;
    model.set(
        {{late, u"Matrix"_s, u"3 months after joining"_s}, {extended, u"Schedule"_s, {}}, {met, u"Trainers"_s, {}}},
        today);
    CHECK(drawn(model) == u"Matrix / 3 months after joining | Mon 25 Jan 2027 / 7 days ago | Overdue |\n"
                          "Schedule | Mon 1 Mar 2027 / first Wed 20 Jan 2027 | Upcoming | Extended on Mon 18 Jan 2027 "
                          "/ New lead\n"
                          "Trainers | Mon 1 Mar 2027 | Met | Met on Sun 31 Jan 2027 / E-mail"_s);
}

TEST_CASE("a list of the same length keeps the selection of its view")
{
    EngagementModel model;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.set({{1, u"Leeds"_s, u"CC"_s, today, {}, 1, 12}});
    model.set({{1, u"Leeds"_s, u"CC"_s, today, {}, 2, 12}});
    CHECK(resets.count() == 1);
    CHECK(drawn(model) == u"Leeds / CC | Mon 1 Feb 2027 | Not agreed yet | 2 | 12"_s);
}

TEST_CASE("windows are ordered by their first day, and a programme without one asks for none")
{
    const auto monday = time::Span::starting(QDate(2027, 2, 1), 42);
    const auto sunday = time::Span::starting(QDate(2026, 11, 1), 42);
    EngagementModel model;
    model.set({{1, u"Leeds"_s, u"CC"_s, today, monday, 0, 0},
               {2, u"York"_s, u"CC"_s, today, sunday, 0, 0},
               {3, u"Hull"_s, u"CL"_s, today, {}, 0, 0, false}});
    CHECK(model.index(1, 2).data(SortRole).toDate() < model.index(0, 2).data(SortRole).toDate());
    CHECK(model.index(0, 2).data() == u"Mon 1 Feb 2027 – Mon 15 Mar 2027"_s);
    CHECK(model.index(2, 2).data() == u"Not asked for"_s);
}

TEST_CASE("a cohort says how full it is and what clashes")
{
    CHECK(placesText(11, 12, 0) == u"11 of 12");
    CohortModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CohortRow row;
    row.stage = u"Workshop"_s;
    row.mode = u"Online"_s;
    row.first = today;
    row.hours = u"13:00 to 16:30"_s;
    row.capacity = 12;
    row.held = 3;
    model.set({row});
    CHECK(drawn(model) == u"Workshop / Online | Mon 1 Feb 2027 / 13:00 to 16:30 |  | 3 of 12"_s);
    row.clash = u"Outside the window"_s;
    model.set({row});
    CHECK(model.index(0, 1).data(SecondRole).toString() == u"Outside the window");
    CHECK(model.index(0, 1).data(MarkRole).toInt() == int(look::Mark::Late));
}

TEST_CASE("a delegate shows needs, standing and why")
{
    DelegateModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    DelegateRow row;
    row.person.name = u"José Núñez"_s;
    row.needs = {u"Step-free"_s, u"Vegan"_s};
    row.place.standing = training::Standing::Waiting;
    row.place.reason = u"The cohort is full"_s;
    model.set({row});
    CHECK(drawn(model) == u"José Núñez |  | Step-free; Vegan | Waiting / The cohort is full"_s);
}

TEST_CASE("a survey has one mark for progress and timing")
{
    SurveyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    training::SurveyRequest open;
    open.dates = {QDate(2027, 1, 25), QDate(2027, 2, 7), QDate(2027, 2, 7)};
    training::SurveyRequest returned = open;
    returned.progress = training::Progress::Returned;
    returned.returnedOn = today;
    training::SurveyRequest undated;
    model.set({{open, u"Pre"_s, u"Ann"_s}, {returned, u"Pre"_s, u"Bo"_s}, {undated, u"Post"_s, u"Cy"_s}}, today);
    CHECK(model.index(0, SurveyModel::State).data().toString() == u"Open, to send");
    CHECK(model.index(1, SurveyModel::State).data().toString() == u"Returned");
    CHECK(model.index(1, SurveyModel::State).data(SecondRole).toString() == u"on Mon 1 Feb 2027");
    CHECK(model.index(2, SurveyModel::State).data().toString() == u"No date yet");
}

TEST_CASE("sessions and roster rows are drawn")
{
    SessionModel sessions;
    QAbstractItemModelTester sessionTester(&sessions, QAbstractItemModelTester::FailureReportingMode::Fatal);
    training::Session session{{1},       {1}, 1,  time::SessionTime::parse(u"2027-02-15T13:00/16:30").value(),
                              u"Hall"_s, {},  {}, {u"Ann Lee"_s},
                              false};
    sessions.set({{session, {}}});
    CHECK(drawn(sessions) == u"Monday 15 February 2027 | 13:00 to 16:30 | Hall | Ann Lee |"_s);

    RosterModel roster;
    QAbstractItemModelTester rosterTester(&roster, QAbstractItemModelTester::FailureReportingMode::Fatal);
    roster.set({{2, u"Ann"_s, u"a@x.uk"_s, look::Mark::Done, u"Gets a place"_s, u"new to this file"_s}});
    CHECK(drawn(roster) == u"2 | Ann / a@x.uk | Gets a place / new to this file"_s);
}
