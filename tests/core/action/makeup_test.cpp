#include "tests/core/action/office.h"

#include "core/action/applychange.h"
#include "core/action/changeorganisation.h"
#include "core/action/checkfile.h"
#include "core/action/issuecertificates.h"
#include "core/action/makeup.h"
#include "core/action/offer.h"
#include "core/action/recordattendance.h"
#include "core/action/snapshot.h"
#include "core/action/undo.h"
#include "core/store/cohorts.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace convener;
using namespace convener::test;
using namespace convener::training;

namespace {

/// Two organisations that each run the six-week course: the first on Mondays from 11 January 2027, the second a day
/// later each week. Two delegates in the first, so many in the second.
struct TwoCourses {
    explicit TwoCourses(int others = 2)
        : first(office.join(QDate(2026, 11, 30), u"Leeds"_s, u"compassionate-leadership"_s))
        , second(office.join(QDate(2026, 11, 30), u"Bradford"_s, u"compassionate-leadership"_s))
        , mondays(office.plan(first, QDate(2027, 1, 11), u"course"_s))
        , tuesdays(office.plan(second, QDate(2027, 1, 12), u"course"_s))
    {
        office.enrol(mondays, 2);
        office.enrol(tuesdays, others, 11);
    }

    SessionId week(CohortId cohort, std::size_t number)
    {
        return done(store::Cohorts(*office.file).get(cohort)).sessions.at(number - 1).id;
    }
    PlaceId place(const QString &name = u"Delegate 1"_s) { return office.delegate(mondays, name).place.id; }
    Result<action::ArrangedMakeUp> arrange(std::size_t missed = 3, std::size_t taken = 3)
    {
        return action::arrangeMakeUp(office.desk, place(), week(mondays, missed), week(tuesdays, taken));
    }
    /// Delegate 1 attends these weeks of their own cohort, and misses the others.
    void attendOwn(const std::set<std::size_t> &weeks)
    {
        std::vector<action::AttendanceEntry> entries;
        for (std::size_t number = 1; number <= 6; ++number)
            entries.push_back(
                {week(mondays, number), place(), weeks.contains(number) ? Attendance::Attended : Attendance::Absent});
        done(action::recordAttendance(office.desk, mondays, entries));
    }
    std::optional<bool> attended() { return done(action::readCohort(office.desk, mondays)).attended(place()); }
    /// How many in the second are offered a place.
    qint64 offered()
    {
        return std::ranges::count(office.delegates(tuesdays), Standing::Offered,
                                  [](const store::Delegate &each) { return each.place.standing; });
    }
    bool inOrder() { return done(action::checkFile(office.desk)).empty(); }

    Office office;
    EngagementId first;
    EngagementId second;
    CohortId mondays;
    CohortId tuesdays;
};

} // namespace

TEST_CASE("A week made up with another cohort counts towards the five of six")
{
    TwoCourses courses;
    courses.attendOwn({1, 2, 4, 5});
    CHECK(courses.attended() == false);
    done(courses.arrange());
    CHECK_FALSE(courses.attended()); // not decided before the other cohort has met
    done(action::recordAttendance(courses.office.desk, courses.tuesdays,
                                  {{courses.week(courses.tuesdays, 3), courses.place(), Attendance::Attended}}));
    CHECK(courses.attended() == true);
    const auto record = done(action::readCohort(courses.office.desk, courses.mondays));
    REQUIRE(record.makeUps.size() == 1);
    CHECK(record.makeUps[0].makeUp.session == courses.week(courses.tuesdays, 3));
    CHECK(courses.inOrder());
}

TEST_CASE("A week made up does not count for who leaves early there, and is not counted twice")
{
    TwoCourses courses;
    courses.attendOwn({1, 2, 4, 5});
    done(courses.arrange());
    done(action::recordAttendance(courses.office.desk, courses.tuesdays,
                                  {{courses.week(courses.tuesdays, 3), courses.place(), Attendance::LeftEarly}}));
    CHECK(courses.attended() == false);
}

TEST_CASE("The surveys of who can still make a week up are kept until it is decided")
{
    TwoCourses courses;
    const auto progress = [&] { return courses.office.request(courses.place(), u"3-months"_s).progress; };
    courses.attendOwn({1, 2, 4, 5});
    CHECK(progress() == Progress::NotNeeded);
    done(courses.arrange());
    CHECK(progress() == Progress::NotSent);
    done(action::recordAttendance(courses.office.desk, courses.tuesdays,
                                  {{courses.week(courses.tuesdays, 3), courses.place(), Attendance::Absent}}));
    CHECK(progress() == Progress::NotNeeded);
}

TEST_CASE("A certificate names the day of the week that was made up, where that was the last attended")
{
    TwoCourses courses;
    courses.attendOwn({1, 2, 3, 4});
    done(courses.arrange(5, 5));
    done(action::recordAttendance(courses.office.desk, courses.tuesdays,
                                  {{courses.week(courses.tuesdays, 5), courses.place(), Attendance::Attended}}));
    const auto issued = done(action::issueCertificates(courses.office.desk, courses.mondays)).issued;
    REQUIRE(issued.size() == 1);
    CHECK(issued[0].heldOn == QDate(2027, 2, 9)); // the Tuesday of week 5
}

TEST_CASE("A week is made up in the same week of the same stage and edition, with another cohort, once")
{
    TwoCourses courses;
    CHECK_FALSE(courses.arrange(3, 4));
    CHECK_FALSE(action::arrangeMakeUp(courses.office.desk, courses.place(), courses.week(courses.mondays, 3),
                                      courses.week(courses.mondays, 4)));
    CHECK_FALSE(action::arrangeMakeUp(courses.office.desk, courses.place(), courses.week(courses.tuesdays, 3),
                                      courses.week(courses.tuesdays, 3)));
    const auto workshop = courses.office.plan(courses.office.join(QDate(2026, 12, 1)), QDate(2027, 1, 26));
    CHECK_FALSE(action::arrangeMakeUp(courses.office.desk, courses.place(), courses.week(courses.mondays, 1),
                                      courses.office.session(workshop).id));
    done(courses.arrange());
    CHECK_FALSE(courses.arrange());
    courses.attendOwn({1});
    CHECK_FALSE(courses.arrange(1, 1)); // attended it
    done(action::dropMakeUp(courses.office.desk, courses.place(), courses.week(courses.mondays, 3)));
    CHECK_FALSE(action::dropMakeUp(courses.office.desk, courses.place(), courses.week(courses.mondays, 3)));
    CHECK(courses.inOrder());
}

TEST_CASE("A guest takes a seat: nobody is over capacity that day, and nobody else is offered it")
{
    TwoCourses full(12);
    CHECK_FALSE(full.arrange());

    TwoCourses courses(11);
    done(courses.arrange());
    CHECK(courses.office.enrol(courses.tuesdays, 1, 30).waiting == 1);
    CHECK_FALSE(action::offerPlaces(courses.office.desk, courses.tuesdays));
    CHECK_FALSE(action::foresee(courses.office.desk, courses.second, timeline::ChangeCapacity{courses.tuesdays, 11}));
    CHECK(courses.inOrder());
    const auto dropped =
        done(action::dropMakeUp(courses.office.desk, courses.place(), courses.week(courses.mondays, 3)));
    CHECK(dropped.engagements.contains(courses.second)); // whatever shows it sees the offer
    CHECK(courses.offered() == 1);
    CHECK(courses.inOrder());
}

TEST_CASE("A seat that a guest needs no longer is offered: they were here, gave their own place up, or it is cancelled")
{
    TwoCourses courses(11);
    done(courses.arrange());
    CHECK(courses.office.enrol(courses.tuesdays, 1, 30).waiting == 1);
    CHECK(courses.offered() == 0);
    SECTION("they were here")
    {
        done(action::recordAttendance(courses.office.desk, courses.tuesdays,
                                      {{courses.week(courses.tuesdays, 3), courses.place(), Attendance::Attended}}));
    }
    SECTION("they gave their place up")
    {
        done(action::applyChange(courses.office.desk, courses.first,
                                 timeline::WithdrawDelegate{courses.place(), u"Left"_s}));
    }
    SECTION("the session is cancelled")
    {
        done(action::applyChange(courses.office.desk, courses.second,
                                 timeline::CancelSession{courses.week(courses.tuesdays, 3)}));
    }
    CHECK(courses.offered() == 1);
    CHECK(courses.inOrder());
}

TEST_CASE("Moving the session that makes up for another tells whom it concerns, and who is in two places")
{
    TwoCourses courses;
    done(courses.arrange());
    const auto move = [&](const QString &day) {
        const QString times = day + u"T10:00/13:00"_s;
        return timeline::MoveSession{courses.week(courses.tuesdays, 3), done(time::SessionTime::parse(times))};
    };
    const auto later = done(action::foresee(courses.office.desk, courses.second, move(u"2027-01-28"_s)));
    REQUIRE(later.movedMakeUps.size() == 1);
    CHECK(later.movedMakeUps[0].name == u"Delegate 1"_s);
    CHECK(later.clashes.empty());
    const auto twice = done(action::foresee(courses.office.desk, courses.second, move(u"2027-02-01"_s)));
    REQUIRE(twice.clashes.size() == 1); // their own week 4 is on that Monday
    CHECK(twice.clashes[0].rule == u"delegate"_s);
    CHECK(done(action::foresee(courses.office.desk, courses.second, move(u"2027-01-25"_s))).clashes.empty()); // missed
}

TEST_CASE("Cancelling the session that makes up for another takes the arrangement away, and undoing brings it back")
{
    TwoCourses courses;
    done(courses.arrange());
    const auto applied = done(action::applyChange(courses.office.desk, courses.second,
                                                  timeline::CancelSession{courses.week(courses.tuesdays, 3)}));
    CHECK(applied.impact.droppedMakeUps.size() == 1);
    CHECK(courses.office.count(u"SELECT count(*) FROM make_up"_s) == 0);
    CHECK(courses.inOrder());
    done(action::undo(courses.office.desk));
    CHECK(courses.office.count(u"SELECT count(*) FROM make_up"_s) == 1);
}

TEST_CASE("Who can no longer make a week up is asked nothing later, though the cancelled session is another's")
{
    TwoCourses courses;
    courses.attendOwn({1, 2, 4, 5});
    done(courses.arrange());
    CHECK(courses.office.request(courses.place(), u"3-months"_s).progress == Progress::NotSent);
    const auto applied = done(action::applyChange(courses.office.desk, courses.second,
                                                  timeline::CancelSession{courses.week(courses.tuesdays, 3)}));
    CHECK(applied.changes.engagements == std::set{courses.first, courses.second});
    CHECK(courses.office.request(courses.place(), u"3-months"_s).progress == Progress::NotNeeded);
    CHECK(courses.inOrder());
}

TEST_CASE("Who gives their place up no longer makes a week up")
{
    TwoCourses courses;
    done(courses.arrange());
    const auto applied = done(action::applyChange(courses.office.desk, courses.first,
                                                  timeline::WithdrawDelegate{courses.place(), u"left"_s}));
    CHECK(applied.impact.droppedMakeUps.size() == 1);
    CHECK(courses.inOrder());
}

TEST_CASE("Everybody expected is recorded: guests too, and not who makes the week up elsewhere")
{
    TwoCourses courses;
    done(courses.arrange());
    const auto expected = action::allAttended(done(action::readCohort(courses.office.desk, courses.tuesdays)),
                                              courses.week(courses.tuesdays, 3));
    CHECK(expected.size() == 3);
    CHECK(action::allAttended(done(action::readCohort(courses.office.desk, courses.mondays))).size() == 11);
    done(action::recordAllAttended(courses.office.desk, courses.tuesdays));
    done(action::recordAllAttended(courses.office.desk, courses.mondays));
    CHECK(courses.attended() == true);
}

TEST_CASE("Weeks made up behind the verbs' back are found")
{
    TwoCourses courses;
    done(courses.arrange());
    courses.office.meddle(
        u"UPDATE session SET cancelled = 1 WHERE id = %1"_s.arg(courses.week(courses.tuesdays, 3).number));
    const auto findings = done(action::checkFile(courses.office.desk));
    CHECK(std::ranges::any_of(findings, [](const action::Finding &each) { return each.rule == u"make-up"_s; }));
}

TEST_CASE(
    "Whatever changes in the course of a guest or in that of their host: it was shown, no rule breaks, it is undone")
{
    CHECK(rc::check([] {
        TwoCourses courses(11);
        done(courses.arrange());
        courses.office.enrol(courses.tuesdays, 1, 30); // waits, since the guest has the last seat
        const bool atHost = *rc::gen::arbitrary<bool>();
        const CohortId cohort = atHost ? courses.tuesdays : courses.mondays;
        const EngagementId engagement = atHost ? courses.second : courses.first;
        const auto session = courses.week(cohort, *rc::gen::inRange<std::size_t>(1, 7));
        const auto places = courses.office.delegates(cohort);
        const auto changed = [&]() -> timeline::Change {
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                return timeline::CancelSession{session};
            case 1:
                return timeline::ChangeCapacity{cohort, *rc::gen::inRange(10, 16)};
            case 2: {
                const auto all = done(store::Cohorts(*courses.office.file).get(cohort)).sessions;
                const auto &moved = *std::ranges::find(all, session, &Session::id);
                return done(action::movedTo(courses.office.desk, session,
                                            moved.time.starts().addDays(*rc::gen::inRange(-10, 11))));
            }
            default:
                return timeline::WithdrawDelegate{places[*rc::gen::inRange<std::size_t>(0, places.size())].place.id,
                                                  u"left"_s};
            }
        };
        const timeline::Change change = changed();
        RC_CLASSIFY(true, std::to_string(change.index()));
        const auto read = [&](EngagementId id) {
            return done(action::readSnapshot(courses.office.desk, id, action::Scope::Everything));
        };
        const auto before = std::pair(read(courses.first), read(courses.second));
        const auto shown = action::foresee(courses.office.desk, engagement, change);
        const auto applied = action::applyChange(courses.office.desk, engagement, change);
        RC_ASSERT(shown.has_value() == applied.has_value());
        if (shown) {
            RC_ASSERT(*shown == applied->impact);
            const bool frees = !std::holds_alternative<timeline::ChangeCapacity>(change);
            for (const action::Finding &finding : done(action::checkFile(courses.office.desk)))
                RC_ASSERT(!frees && finding.rule == u"waiting-list"_s);
            if (shown->isEmpty())
                return;
            done(action::undo(courses.office.desk));
        }
        RC_ASSERT(before == std::pair(read(courses.first), read(courses.second)));
    }));
}
