#include "core/exchange/calendar.h"

#include "core/time/sessiontime.h"
#include "tests/support/catch.h"

using namespace convener;
using namespace convener::exchange;
using namespace Qt::StringLiterals;

namespace {

const QDateTime stamp(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC);

CalendarEvent workshop()
{
    const auto session = time::SessionTime::parse(u"2027-07-01T13:00/2027-07-01T16:30").value();
    CalendarEvent event;
    event.uid = u"session-7@convener"_s;
    event.sequence = 2;
    event.starts = session.starts();
    event.ends = session.ends();
    event.summary = u"Workshop; caring, with compassion"_s;
    event.location = u"Ysbyty Gwynedd, Bangor"_s;
    event.description = u"Bring the workbook.\nSiân will meet you."_s;
    event.link = u"https://example.org/join?a=1&b=2"_s;
    event.organiserName = u"Education team"_s;
    event.organiserEmail = u"education@example.org"_s;
    return event;
}

/// The file with its folded lines joined.
QByteArray unfolded(const std::vector<CalendarEvent> &events, CalendarMethod method = CalendarMethod::Publish)
{
    return writeCalendar(events, method, stamp).replace("\r\n ", "");
}

} // namespace

TEST_CASE("A session becomes a calendar entry at its local time")
{
    const QByteArray text = unfolded({workshop()});
    CHECK(text.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(text.contains("METHOD:PUBLISH\r\n"));
    CHECK(text.contains("UID:session-7@convener\r\n"));
    CHECK(text.contains("SEQUENCE:2\r\n"));
    CHECK(text.contains("DTSTAMP:20261130T090000Z\r\n"));
    CHECK(text.contains("DTSTART;TZID=Europe/London:20270701T130000\r\n"));
    CHECK(text.contains("DTEND;TZID=Europe/London:20270701T163000\r\n"));
    CHECK(text.contains("SUMMARY:Workshop\\; caring\\, with compassion\r\n"));
    CHECK(text.contains("DESCRIPTION:Bring the workbook.\\nSiân will meet you.\r\n"));
    CHECK(text.contains("mailto:education@example.org\r\n"));
    CHECK(text.contains("STATUS:CONFIRMED\r\n"));
    CHECK(text.count("BEGIN:VTIMEZONE") == 1);
    CHECK(text.contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"));
}

TEST_CASE("A cancelled session is taken out of the calendar")
{
    const QByteArray text = unfolded({workshop()}, CalendarMethod::Cancel);
    CHECK(text.contains("METHOD:CANCEL\r\n"));
    CHECK(text.contains("STATUS:CANCELLED\r\n"));
}

TEST_CASE("The same sessions give the same file, and what is empty is left out")
{
    CalendarEvent bare = workshop();
    bare.location = bare.link = bare.description = bare.organiserEmail = QString();
    CHECK(unfolded({bare, workshop()}) == unfolded({bare, workshop()}));
    CHECK(unfolded({bare}).contains("LOCATION") == false);
    CHECK(unfolded({bare}).contains("ORGANIZER") == false);
    CHECK(unfolded({bare, workshop()}).count("BEGIN:VEVENT") == 2);
}

TEST_CASE("No line of a calendar is longer than 75 bytes")
{
    CalendarEvent event = workshop();
    event.description = QString(500, u'ŵ');
    for (const QByteArray &line : writeCalendar({event}, CalendarMethod::Publish, stamp).split('\n'))
        CHECK(line.size() <= 76); // with its carriage return
}
