#include "core/time/clock.h"

#include "core/time/zone.h"

namespace convener::time {

QDate Clock::today() const
{
    return now().toTimeZone(londonZone()).date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc().toTimeZone(londonZone());
}

FixedClock::FixedClock(QDate today)
    : m_now(today, QTime(12, 0), londonZone())
{
}

FixedClock::FixedClock(const QDateTime &now)
    : m_now(now.toTimeZone(londonZone()))
{
}

QDateTime FixedClock::now() const
{
    return m_now;
}

void FixedClock::set(const QDateTime &now)
{
    m_now = now.toTimeZone(londonZone());
}

} // namespace convener::time
