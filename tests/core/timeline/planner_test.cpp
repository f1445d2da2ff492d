#include "core/timeline/planner.h"
#include "tests/core/timeline/fixture.h"

#include <rapidcheck.h>

#include <chrono>

using namespace convener;
using namespace convener::test;
using timeline::Plan;
using timeline::PlanRequest;
using timeline::PlanRule;

namespace {

const QDate today(2026, 11, 16); // a Monday

PlanRequest request(QDate start, QDate on = today)
{
    return {.within = *time::Span::starting(start, 42),
            .today = on,
            .cohorts = {},
            .facilitators = {},
            .facilitatorsPerSession = 1,
            .preferredWeekdays = {}};
}

std::vector<QDate> dates(const Plan &plan)
{
    std::vector<QDate> found;
    for (const timeline::PlannedSession &session : plan.sessions)
        found.push_back(session.date);
    return found;
}

std::vector<PlanRule> conflict(const PlanRequest &request)
{
    const auto plan = timeline::plan(programme(), request, workingDays());
    REQUIRE_FALSE(plan);
    return plan.error().rules;
}

} // namespace

TEST_CASE("the planner takes the first dates that leave room for pre-work, and shows the slack")
{
    const auto plan = timeline::plan(programme(), request(QDate(2027, 1, 11)), workingDays());
    REQUIRE(plan);
    CHECK(dates(*plan) == std::vector{QDate(2027, 1, 25), QDate(2027, 2, 1)});
    CHECK(plan->sessions[0].latest == QDate(2027, 1, 25));
    CHECK(plan->sessions[1].latest == QDate(2027, 2, 22));
    REQUIRE(plan->preWork.size() == 1);
    CHECK(plan->preWork[0].span == *time::Span::make(QDate(2027, 1, 11), QDate(2027, 1, 24)));
    CHECK(plan->slackDays == 21);
    CHECK(plan->keepsNotice);
}

TEST_CASE("weekends, bank holidays and facilitators' other days are left out")
{
    PlanRequest wanted = request(QDate(2027, 3, 12)); // 26 and 29 March are Good Friday and Easter Monday
    wanted.facilitators = {{u"Ann"_s, {QDate(2027, 3, 30)}}, {u"Bo"_s, {QDate(2027, 3, 30), QDate(2027, 3, 31)}}};
    const auto plan = timeline::plan(programme(), wanted, workingDays());
    REQUIRE(plan);
    CHECK(plan->sessions[0].date == QDate(2027, 3, 31));
    CHECK(plan->sessions[0].facilitators == QStringList{u"Ann"_s});
}

TEST_CASE("preferred weekdays and notice are kept when they can be")
{
    PlanRequest wanted = request(QDate(2027, 1, 11));
    wanted.preferredWeekdays = {Qt::Wednesday};
    const auto plan = timeline::plan(programme(), wanted, workingDays());
    REQUIRE(plan);
    CHECK(dates(*plan) == std::vector{QDate(2027, 1, 27), QDate(2027, 2, 3)});
    CHECK(plan->keepsWeekdays);

    const auto soon = timeline::plan(programme(), request(QDate(2027, 1, 11), QDate(2027, 1, 4)), workingDays());
    REQUIRE(soon);
    CHECK_FALSE(soon->keepsNotice);
    CHECK(dates(*soon) == std::vector{QDate(2027, 1, 25), QDate(2027, 2, 1)});
}

TEST_CASE("a programme that asks for no window is planned from a first day on, with eight weeks' notice")
{
    PlanRequest wanted = request(QDate(2026, 12, 1));
    wanted.openEnded = true;
    wanted.preferredWeekdays = {Qt::Tuesday};
    QSet<QDate> away; // the third Tuesday of the first course that could be
    away.insert(QDate(2027, 1, 26));
    wanted.facilitators = {{u"Ann"_s, away}};
    const auto &course = programme(u"compassionate-leadership"_s);
    const auto plan = timeline::plan(course, wanted, workingDays());
    REQUIRE(plan);
    CHECK(dates(*plan) == std::vector{QDate(2027, 2, 2), QDate(2027, 2, 9), QDate(2027, 2, 16), QDate(2027, 2, 23),
                                      QDate(2027, 3, 2), QDate(2027, 3, 9)});
    CHECK(plan->keepsNotice);
    CHECK_FALSE(plan->slackDays);
    CHECK(plan->sessions[0].latest == QDate(2027, 2, 8));
    CHECK_FALSE(plan->sessions[5].latest);

    // A last day makes it a frame, which may ask for the notice to be given up, and may be too short.
    wanted.openEnded = false;
    wanted.facilitators.clear();
    wanted.within = *time::Span::make(QDate(2026, 12, 1), QDate(2027, 2, 1));
    const auto framed = timeline::plan(course, wanted, workingDays());
    REQUIRE(framed);
    CHECK_FALSE(framed->keepsNotice);
    CHECK(framed->sessions[0].date == QDate(2026, 12, 1));
    wanted.within = *time::Span::make(QDate(2026, 12, 1), QDate(2027, 1, 4));
    const auto shorter = timeline::plan(course, wanted, workingDays());
    REQUIRE_FALSE(shorter);
    CHECK(shorter.error().rules == std::vector{PlanRule::Window});
    CHECK(timeline::conflictText(shorter.error(), course) ==
          u"No dates keep all of these together: every session between the first and the last day. Change one of them, "
          "such as the last day."_s);
    CHECK_FALSE(timeline::conflictText({{PlanRule::Window, PlanRule::PreWork}}, course).contains(u"window"_s));

    // Nobody is ever free: without a window that rule alone stands in the way.
    wanted.openEnded = true;
    QSet<QDate> always;
    for (int day = 0; day < 1000; ++day)
        always.insert(today.addDays(day));
    wanted.facilitators = {{u"Ann"_s, always}};
    const auto never = timeline::plan(course, wanted, workingDays());
    REQUIRE_FALSE(never);
    CHECK(never.error().rules == std::vector{PlanRule::Facilitators});
    CHECK_FALSE(timeline::conflictText(never.error(), course).contains(u"window"_s));
}

TEST_CASE("a plan goes round the sessions that have their dates")
{
    PlanRequest wanted = request(QDate(2027, 1, 11));
    wanted.cohorts = {{u"workshop"_s, 0}};
    wanted.dated = {{u"workshop"_s, QDate(2027, 2, 3)}};
    const auto training = timeline::plan(programme(), wanted, workingDays());
    REQUIRE(training);
    CHECK(dates(*training) == std::vector{QDate(2027, 2, 10)});

    wanted.cohorts = {{u"train-the-trainer"_s, 0}};
    wanted.dated = {{u"train-the-trainer"_s, QDate(2027, 2, 3)}};
    const auto workshop = timeline::plan(programme(), wanted, workingDays());
    REQUIRE(workshop);
    CHECK(dates(*workshop) == std::vector{QDate(2027, 1, 25)});
    CHECK(workshop->sessions[0].latest == QDate(2027, 1, 27));
    CHECK(workshop->slackDays == 19); // from the Train the Trainer that is dated

    wanted.dated = {{u"train-the-trainer"_s, QDate(2027, 1, 29)}};
    CHECK(conflict(wanted) == std::vector{PlanRule::PreWork, PlanRule::Order});
}

TEST_CASE("two workshops on one day need two facilitators")
{
    PlanRequest wanted = request(QDate(2027, 1, 11));
    wanted.cohorts[u"workshop"_s] = 2;
    wanted.facilitators = {{u"Ann"_s, {}}};
    const auto one = timeline::plan(programme(), wanted, workingDays());
    REQUIRE(one);
    CHECK(dates(*one) == std::vector{QDate(2027, 1, 25), QDate(2027, 1, 26), QDate(2027, 2, 2)});
    wanted.facilitators.push_back({u"Bo"_s, {}});
    const auto two = timeline::plan(programme(), wanted, workingDays());
    REQUIRE(two);
    CHECK(dates(*two) == std::vector{QDate(2027, 1, 25), QDate(2027, 1, 25), QDate(2027, 2, 1)});
}

TEST_CASE("a six-week course is planned on six weeks that all fit")
{
    PlanRequest wanted = request(QDate(2027, 4, 27)); // the Mondays hold 3 and 31 May, bank holidays
    wanted.preferredWeekdays = {Qt::Monday, Qt::Thursday};
    const auto plan = timeline::plan(programme(u"compassionate-leadership"_s), wanted, workingDays());
    REQUIRE(plan);
    REQUIRE(plan->sessions.size() == 6);
    CHECK(plan->sessions[0].date == QDate(2027, 4, 29));
    CHECK(plan->sessions[5].date == QDate(2027, 6, 3));
}

TEST_CASE("when nothing fits, the conflict names rules of which none can be dropped")
{
    // A window that is nearly over leaves no time for the pre-work.
    CHECK(conflict(request(QDate(2026, 10, 12))) == std::vector{PlanRule::Window, PlanRule::PreWork});

    PlanRequest nobody = request(QDate(2027, 1, 11));
    QSet<QDate> busy;
    for (int day = 0; day <= 42; ++day)
        busy.insert(QDate(2027, 1, 11).addDays(day));
    nobody.facilitators = {{u"Ann"_s, busy}};
    CHECK(conflict(nobody) == std::vector{PlanRule::Window, PlanRule::Facilitators});
    CHECK(
        timeline::conflictText({{PlanRule::Window, PlanRule::Facilitators}}, programme()).contains(u"facilitators"_s));
}

TEST_CASE("a plan keeps every rule, whoever is busy, and the same request gives the same plan")
{
    const auto england = workingDays();
    CHECK(rc::check("plans keep the rules", [&] {
        PlanRequest wanted = request(today.addDays(*rc::gen::inRange(-40, 400)));
        wanted.cohorts[u"workshop"_s] = *rc::gen::inRange(1, 4);
        for (int person = *rc::gen::inRange(1, 3); person > 0; --person) {
            QSet<QDate> busy;
            for (int day = *rc::gen::inRange(0, 30); day > 0; --day)
                busy.insert(wanted.within.first().addDays(*rc::gen::inRange(0, 43)));
            wanted.facilitators.push_back({QString::number(person), busy});
        }
        const auto plan = timeline::plan(programme(), wanted, england);
        RC_ASSERT((plan == timeline::plan(programme(), wanted, england)));
        if (!plan) {
            RC_ASSERT(!plan.error().rules.empty());
            return;
        }
        QDate lastWorkshop;
        QSet<std::pair<QString, QDate>> booked;
        for (const timeline::PlannedSession &session : plan->sessions) {
            RC_ASSERT(wanted.within.contains(session.date) && session.date > today);
            RC_ASSERT(england.isWorkingDay(session.date));
            RC_ASSERT(session.date <= session.latest && session.latest <= wanted.within.last());
            RC_ASSERT(session.facilitators.size() == 1);
            const std::pair booking{session.facilitators[0], session.date};
            RC_ASSERT(!booked.contains(booking));
            booked.insert(booking);
            if (session.stage == u"workshop"_s)
                lastWorkshop = std::max(lastWorkshop, session.date);
            else
                RC_ASSERT(lastWorkshop.daysTo(session.date) >= programme().window->daysBetween.value);
        }
        for (const timeline::PlannedPreWork &work : plan->preWork)
            RC_ASSERT(wanted.within.contains(work.span) && work.span.first() >= today);
    }));
}

TEST_CASE("a year of 250 organisations is planned in under a second")
{
    const auto england = workingDays();
    std::vector<timeline::Availability> facilitators;
    for (int person = 0; person < 12; ++person)
        facilitators.push_back({u"Facilitator %1"_s.arg(person), {}});
    const auto started = std::chrono::steady_clock::now();
    int planned = 0;
    for (int organisation = 0; organisation < 250; ++organisation) {
        PlanRequest wanted = request(QDate(2027, 1, 4).addDays(organisation * 7 / 5));
        wanted.cohorts[u"workshop"_s] = 2;
        wanted.facilitators = facilitators;
        const auto plan = timeline::plan(programme(), wanted, england);
        if (!plan)
            continue;
        ++planned;
        for (const timeline::PlannedSession &session : plan->sessions)
            for (timeline::Availability &facilitator : facilitators)
                if (session.facilitators.contains(facilitator.name))
                    facilitator.busy.insert(session.date);
    }
    const auto took = std::chrono::steady_clock::now() - started;
    CHECK(planned == 250);
    CHECK(took < std::chrono::seconds(1));
}

TEST_CASE("a weekly course that meets a bank holiday skips that week, rather than beginning on another day")
{
    PlanRequest wanted = request(QDate(2027, 3, 8));
    wanted.within = *time::Span::make(QDate(2027, 3, 8), QDate(2027, 5, 31));
    const auto plan = timeline::plan(programme(u"compassionate-leadership"_s), wanted, workingDays());
    REQUIRE(plan);
    CHECK(dates(*plan) == std::vector{QDate(2027, 3, 8), QDate(2027, 3, 15), QDate(2027, 3, 22), QDate(2027, 4, 5),
                                      QDate(2027, 4, 12), QDate(2027, 4, 19)});
}
