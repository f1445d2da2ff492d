#include "core/time/sessiontime.h"

#include "core/time/zone.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace convener::time;
using namespace Qt::StringLiterals;

namespace {

QString refusal(const QString &text, SessionTime::Days days = SessionTime::Days::One)
{
    const auto session = SessionTime::parse(text, days);
    return session ? QString() : session.error().text;
}

} // namespace

TEST_CASE("A half-day workshop is read as local times without an offset")
{
    const auto session = SessionTime::parse(u"2027-02-15T13:00/2027-02-15T16:30");
    REQUIRE(session);
    CHECK(session->date() == QDate(2027, 2, 15));
    CHECK(session->starts().time() == QTime(13, 0));
    CHECK(session->starts().timeZone() == londonZone());
    CHECK(session->minutes() == 210);
    CHECK(session->toText() == u"2027-02-15T13:00/2027-02-15T16:30"_s);
    CHECK(session->endText() == u"2027-02-15T16:30"_s);
    CHECK(session->note().isEmpty());
}

TEST_CASE("An end without a date is on the day of the start")
{
    CHECK(SessionTime::parse(u"2027-02-15T13:00/16:30") == SessionTime::parse(u"2027-02-15T13:00/2027-02-15T16:30"));
}

TEST_CASE("A summer session is in summer time")
{
    const auto session = SessionTime::parse(u"2027-07-01T09:00/2027-07-01T17:00");
    REQUIRE(session);
    CHECK(session->starts().toUTC().time() == QTime(8, 0));
}

TEST_CASE("A session in the hour that the clocks skip is refused with the reason")
{
    CHECK(refusal(u"2027-03-28T01:30/2027-03-28T03:00"_s).contains(u"01:30 on Sunday 28 March 2027 does not exist"_s));
    CHECK(refusal(u"2027-03-28T00:30/2027-03-28T01:00"_s).contains(u"does not exist"_s));
    CHECK(refusal(u"2027-03-28T00:30/2027-03-28T02:00"_s).isEmpty());
    CHECK(SessionTime::parse(u"2027-03-28T00:30/2027-03-28T02:00")->minutes() == 30);
    CHECK(refusal(u"2027-03-21T01:30/2027-03-21T03:00"_s).isEmpty());
    for (int year = 2000; year <= 2037; ++year) {
        const QDate lastSunday = QDate(year, 3, 31).addDays(-(QDate(year, 3, 31).dayOfWeek() % 7));
        CHECK_FALSE(londonTime(lastSunday, QTime(1, 30)));
        CHECK(londonTime(lastSunday.addDays(-7), QTime(1, 30)));
    }
}

TEST_CASE("In the hour that comes twice the first is taken, and said")
{
    const auto session = SessionTime::parse(u"2027-10-31T01:30/2027-10-31T03:00");
    REQUIRE(session);
    CHECK(session->starts().toUTC() == QDateTime(QDate(2027, 10, 31), QTime(0, 30), Qt::UTC));
    CHECK(session->minutes() == 150);
    CHECK(session->note().contains(u"comes twice"_s));
    CHECK(session->toText() == u"2027-10-31T01:30/2027-10-31T03:00"_s);
    CHECK(SessionTime::make(session->starts(), session->ends()) == session);
}

TEST_CASE("A session ends after it starts")
{
    CHECK(refusal(u"2027-02-15T16:30/2027-02-15T13:00"_s).contains(u"not after its start"_s));
    CHECK(refusal(u"2027-02-15T13:00/2027-02-15T13:00"_s).contains(u"not after its start"_s));
    CHECK(refusal(u"2027-02-15T13:00/12:00"_s).contains(u"not after its start"_s));
}

TEST_CASE("A session ends on the day it starts unless it is said to take several")
{
    CHECK(refusal(u"2027-02-15T13:00/2027-02-16T16:30"_s).contains(u"Tuesday 16 February 2027"_s));
    CHECK(refusal(u"2027-02-15T13:00/2027-02-16T16:30"_s, SessionTime::Days::Several).isEmpty());
}

TEST_CASE("What is not a date and a time is refused with the form to write")
{
    for (const QString &text :
         {u""_s, u"/"_s, u"2027-02-15"_s, u"2027-02-15T13:00"_s, u"2027-02-15T13:00/"_s, u"2027-02-15T25:00/26:00"_s,
          u"2027-02-30T13:00/2027-02-30T14:00"_s, u"15/02/2027 13:00/14:00"_s, u"2027-02-15T13:00/2027-02-15T14:00/x"_s,
          u"2027-02-15 13:00/2027-02-15 14:00"_s, u"2027-02-15T13:00:30/2027-02-15T14:00"_s}) {
        INFO(text.toStdString());
        CHECK(refusal(text).contains(u"2027-02-15T13:00"_s));
    }
}

TEST_CASE("A time with an offset is refused, since sessions are in local time")
{
    CHECK(refusal(u"2027-02-15T13:00Z/2027-02-15T14:00Z"_s).contains(u"carries an offset"_s));
    CHECK_FALSE(parseLocalTime(u"2027-02-15T13:00+01:00"));
    CHECK(parseLocalTime(u"2027-02-15T13:00:00"));
}

TEST_CASE("Two sessions overlap when they share a moment, not when one follows the other")
{
    const auto at = [](QStringView text) { return *SessionTime::parse(text); };
    CHECK(at(u"2027-02-15T09:00/12:00").overlaps(at(u"2027-02-15T11:00/13:00")));
    CHECK_FALSE(at(u"2027-02-15T09:00/12:00").overlaps(at(u"2027-02-15T12:00/13:00")));
}

TEST_CASE("Any time of any day is read back from what it writes, unless the clock skips it")
{
    CHECK(rc::check([] {
        const QDate date = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 20'000));
        const QTime time = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 24 * 60));
        const auto moment = londonTime(date, time);
        RC_PRE(moment.has_value());
        RC_ASSERT(moment->at.date() == date);
        RC_ASSERT(moment->at.time() == time);
        RC_ASSERT(parseLocalTime(moment->at.toString(u"yyyy-MM-ddTHH:mm"_s)) == moment->at);
    }));
}
