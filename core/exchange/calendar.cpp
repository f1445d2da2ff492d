#include "core/exchange/calendar.h"

#include "core/time/zone.h"

#include <libical/ical.h>

#include <memory>

namespace convener::exchange {

namespace {

constexpr const char *zoneId = "Europe/London";

/// Since 1996: to summer time on the last Sunday of March, back on the last Sunday of October, at 01:00 UTC.
constexpr const char *zoneRules = "BEGIN:VTIMEZONE\r\n"
                                  "TZID:Europe/London\r\n"
                                  "BEGIN:DAYLIGHT\r\n"
                                  "DTSTART:19960331T010000\r\n"
                                  "TZOFFSETFROM:+0000\r\n"
                                  "TZOFFSETTO:+0100\r\n"
                                  "TZNAME:BST\r\n"
                                  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                                  "END:DAYLIGHT\r\n"
                                  "BEGIN:STANDARD\r\n"
                                  "DTSTART:19961027T020000\r\n"
                                  "TZOFFSETFROM:+0100\r\n"
                                  "TZOFFSETTO:+0000\r\n"
                                  "TZNAME:GMT\r\n"
                                  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                                  "END:STANDARD\r\n"
                                  "END:VTIMEZONE\r\n";

icaltimetype toIcal(const QDateTime &at, bool utc)
{
    const QDateTime shown = utc ? at.toUTC() : at.toTimeZone(time::londonZone());
    icaltimetype result = icaltime_null_time();
    result.year = shown.date().year();
    result.month = shown.date().month();
    result.day = shown.date().day();
    result.hour = shown.time().hour();
    result.minute = shown.time().minute();
    result.second = shown.time().second();
    if (utc)
        result.zone = icaltimezone_get_utc_timezone();
    return result;
}

icalproperty *inLondon(icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(zoneId));
    return property;
}

using MakeText = icalproperty *(*)(const char *);

void addText(icalcomponent *event, const QString &text, MakeText make)
{
    if (!text.isEmpty())
        icalcomponent_add_property(event, make(text.toUtf8().constData()));
}

void addOrganiser(icalcomponent *event, const CalendarEvent &values)
{
    if (values.organiserEmail.isEmpty())
        return;
    icalproperty *organiser = icalproperty_new_organizer(("mailto:" + values.organiserEmail.toUtf8()).constData());
    if (!values.organiserName.isEmpty())
        icalproperty_add_parameter(organiser, icalparameter_new_cn(values.organiserName.toUtf8().constData()));
    icalcomponent_add_property(event, organiser);
}

icalcomponent *makeEvent(const CalendarEvent &values, CalendarMethod method, const QDateTime &stamp)
{
    icalcomponent *event = icalcomponent_new_vevent();
    addText(event, values.uid, icalproperty_new_uid);
    icalcomponent_add_property(event, icalproperty_new_dtstamp(toIcal(stamp, true)));
    icalcomponent_add_property(event, icalproperty_new_sequence(values.sequence));
    icalcomponent_add_property(event, inLondon(icalproperty_new_dtstart(toIcal(values.starts, false))));
    icalcomponent_add_property(event, inLondon(icalproperty_new_dtend(toIcal(values.ends, false))));
    addText(event, values.summary, icalproperty_new_summary);
    addText(event, values.location, icalproperty_new_location);
    addText(event, values.description, icalproperty_new_description);
    addText(event, values.link, icalproperty_new_url);
    addOrganiser(event, values);
    const bool cancelled = method == CalendarMethod::Cancel;
    icalcomponent_add_property(event,
                               icalproperty_new_status(cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    return event;
}

} // namespace

QByteArray writeCalendar(const std::vector<CalendarEvent> &events, CalendarMethod method, const QDateTime &stamp)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(icalcomponent_new_vcalendar(),
                                                                                 icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Convener//Convener//EN"));
    const bool cancel = method == CalendarMethod::Cancel;
    icalcomponent_add_property(calendar.get(),
                               icalproperty_new_method(cancel ? ICAL_METHOD_CANCEL : ICAL_METHOD_PUBLISH));
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(zoneRules));
    for (const CalendarEvent &event : events)
        icalcomponent_add_component(calendar.get(), makeEvent(event, method, stamp));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                                        icalmemory_free_buffer);
    return QByteArray(text.get());
}

} // namespace convener::exchange
