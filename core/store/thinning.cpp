#include "core/store/thinning.h"

#include <algorithm>
#include <set>

namespace convener::store {

namespace {

/// Keeps the newest of each of the last `most` periods, which `period` numbers.
template <class Period>
void keepNewest(std::set<QDateTime> &kept, const std::vector<QDateTime> &newestFirst, int most, Period period)
{
    std::set<qint64> seen;
    for (const QDateTime &made : newestFirst)
        if (int(seen.size()) < most && seen.insert(period(made.date())).second)
            kept.insert(made);
}

} // namespace

std::vector<QDateTime> superfluous(std::vector<QDateTime> made, const Keeping &keeping)
{
    std::ranges::sort(made, std::ranges::greater());
    std::set<QDateTime> kept;
    for (const QDateTime &each : made)
        if (each > made.front().addDays(-1))
            kept.insert(each);
    keepNewest(kept, made, keeping.days, [](QDate day) { return day.toJulianDay(); });
    keepNewest(kept, made, keeping.weeks, [](QDate day) { return day.toJulianDay() / 7; }); // Julian day 0: a Monday
    keepNewest(kept, made, keeping.months, [](QDate day) { return qint64(day.year()) * 12 + day.month(); });
    std::erase_if(made, [&](const QDateTime &each) { return kept.contains(each); });
    return made;
}

} // namespace convener::store
