#pragma once

#include "core/error/error.h"
#include "core/time/span.h"

#include <QDateTime>

namespace convener::time {

/// When a session starts and ends: two moments in Europe/London, the end after the start. Written as local times
/// without an offset, to the minute: "2027-02-15T13:00/2027-02-15T16:30".
class SessionTime {
public:
    /// Whether a session may end on another day than it starts.
    enum class Days { One, Several };

    /// Reads START/END. END may be the time alone ("2027-02-15T13:00/16:30") for the same day. Refused with the
    /// reason: what is no date and time, a time with an offset, a time that the clock skips on the last Sunday of
    /// March, an end that is not after its start, and a session over midnight unless `days` allows it.
    static Result<SessionTime> parse(QStringView text, Days days = Days::One);

    /// The same rules for two local date-times, of which only date and time to the minute are read.
    static Result<SessionTime> make(const QDateTime &starts, const QDateTime &ends, Days days = Days::One);

    /// Both in Europe/London.
    const QDateTime &starts() const { return m_starts; }
    const QDateTime &ends() const { return m_ends; }
    QDate date() const { return m_starts.date(); }
    /// Real time that passes, also across a change of the clock.
    int minutes() const;

    /// What parse() reads, always with both dates.
    QString toText() const;
    QString startText() const;
    QString endText() const;

    bool overlaps(const SessionTime &other) const { return m_starts < other.m_ends && other.m_starts < m_ends; }

    /// A translated sentence when a time lies in the hour that comes twice on the last Sunday of October; the first
    /// of the two was taken. Empty otherwise.
    QString note() const;

    bool operator==(const SessionTime &other) const = default;

private:
    SessionTime() = default;

    QDateTime m_starts;
    QDateTime m_ends;
    bool m_twice = false;
};

/// One local time without offset, "2027-02-15T13:00" (seconds may follow if they are 0), as a moment in Europe/London.
Result<QDateTime> parseLocalTime(QStringView text);

} // namespace convener::time
