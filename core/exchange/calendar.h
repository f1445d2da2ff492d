#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace convener::exchange {

/// One session as a calendar entry.
struct CalendarEvent {
    QString uid;      ///< stays the same for a session's whole life, so that calendars replace the entry
    int sequence = 0; ///< goes up with every change, cancelling included
    QDateTime starts; ///< in Europe/London
    QDateTime ends;
    QString summary;
    QString location;
    QString description;
    QString link;          ///< to join online; may be empty
    QString organiserName; ///< with organiserEmail; both may be empty
    QString organiserEmail;
};

enum class CalendarMethod {
    Publish, ///< entries to add or to replace
    Cancel,  ///< entries to take out
};

/// An iCalendar file (RFC 5545) with the rules of Europe/London in it, so that a session stays at its local time. The
/// moment `stamp` is when it was made; the same values give the same bytes.
QByteArray writeCalendar(const std::vector<CalendarEvent> &events, CalendarMethod method, const QDateTime &stamp);

} // namespace convener::exchange
