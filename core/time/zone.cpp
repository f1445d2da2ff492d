#include "core/time/zone.h"

#include <array>

namespace convener::time {

const QTimeZone &londonZone()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

std::optional<WallTime> londonTime(QDate date, QTime time)
{
    // Both offsets in force around this day are tried; one fits if the zone has it at that very moment.
    // Qt's own conversion differs between versions in what it does with a time that does not exist.
    const QDateTime asUtc(date, time, Qt::UTC);
    const std::array around{londonZone().offsetFromUtc(asUtc.addDays(-1)),
                            londonZone().offsetFromUtc(asUtc.addDays(1))};
    if (around.front() == around.back()) // no change of the clock is near
        return WallTime{asUtc.addSecs(-around.front()).toTimeZone(londonZone()), false};
    std::optional<WallTime> found;
    for (const int offset : around) {
        const QDateTime moment = asUtc.addSecs(-offset);
        if (londonZone().offsetFromUtc(moment) != offset)
            continue;
        if (!found)
            found = WallTime{moment.toTimeZone(londonZone()), false};
        else if (moment != found->at)
            found = WallTime{std::min(moment.toTimeZone(londonZone()), found->at), true};
    }
    return found;
}

} // namespace convener::time
