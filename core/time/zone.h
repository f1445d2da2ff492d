#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace convener::time {

/// Europe/London, the zone of every local date and time in a Convener file, wherever the laptop is.
const QTimeZone &londonZone();

/// A time on the wall in London that may not exist, or may come twice.
struct WallTime {
    QDateTime at;       ///< in Europe/London; of two, the first
    bool twice = false; ///< inside the hour that is repeated when summer time ends

    bool operator==(const WallTime &) const = default;
};

/// Nothing when the clock never shows this time: 01:00 to 01:59 on the last Sunday of March.
/// Both parts must be valid.
std::optional<WallTime> londonTime(QDate date, QTime time);

} // namespace convener::time
