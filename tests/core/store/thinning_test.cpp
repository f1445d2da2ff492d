#include "tests/support/catch.h"

#include "core/store/thinning.h"

#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace convener;

namespace {

const QDateTime monday(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC);

std::vector<QDateTime> without(const std::vector<QDateTime> &made, const std::vector<QDateTime> &gone)
{
    std::vector<QDateTime> kept;
    std::ranges::copy_if(made, std::back_inserter(kept),
                         [&](const QDateTime &each) { return std::ranges::find(gone, each) == gone.end(); });
    return kept;
}

/// The newest of each of the last `most` periods in which one was made, told from all that were ever made.
template <class Period>
std::set<QDateTime> newestOfEach(const std::vector<QDateTime> &made, std::size_t most, Period period)
{
    std::map<qint64, QDateTime> newest;
    for (const QDateTime &each : made)
        newest[period(each.date())] = std::max(newest[period(each.date())], each);
    std::set<QDateTime> found;
    for (auto each = newest.rbegin(); each != newest.rend() && found.size() < most; ++each)
        found.insert(each->second);
    return found;
}

qint64 isoWeek(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

} // namespace

TEST_CASE("A backup each of ten days, eight weeks and twelve months is kept")
{
    std::vector<QDateTime> made;
    for (int day = 0; day < 800; ++day)
        made.push_back(monday.addDays(-day));
    const auto gone = store::superfluous(made);
    std::vector<QDateTime> kept;
    std::ranges::set_difference(made, gone, std::back_inserter(kept), std::greater());
    CHECK(kept.size() == 10 + 6 + 10); // two of the weeks and two of the months are among the days and weeks
    CHECK(std::ranges::count(kept, monday) == 1);
    CHECK(kept.back() == QDateTime(QDate(2025, 12, 31), QTime(9, 0), Qt::UTC));
    CHECK(store::superfluous({monday, monday.addSecs(-60), monday.addSecs(-3600)}).empty());
    CHECK(store::superfluous({}).empty());
}

TEST_CASE("Thinned each time a backup is made, over two years of days, ten days, eight weeks and twelve months stay")
{
    CHECK(rc::check([] {
        std::vector<QDateTime> ever;
        std::vector<QDateTime> kept;
        QDateTime now = monday;
        while (now < monday.addYears(2)) {
            ever.push_back(now);
            kept.push_back(now);
            kept = without(kept, store::superfluous(kept));
            // Mostly the next day, sometimes the same one, or after a holiday.
            now = now.addSecs(*rc::gen::weightedOneOf<int>({{6, rc::gen::inRange(80'000, 95'000)},
                                                            {2, rc::gen::inRange(60, 30'000)},
                                                            {1, rc::gen::inRange(200'000, 2'500'000)}}));
            if (ever.size() % 10 != 0)
                continue;
            const std::set<QDateTime> are(kept.begin(), kept.end());
            std::set<QDateTime> should;
            for (const QDateTime &each : ever)
                if (each > ever.back().addDays(-1))
                    should.insert(each);
            should.merge(newestOfEach(ever, 10, [](QDate day) { return day.toJulianDay(); }));
            should.merge(newestOfEach(ever, 8, isoWeek));
            should.merge(newestOfEach(ever, 12, [](QDate day) { return day.year() * 12 + day.month(); }));
            RC_ASSERT(are == should);
        }
    }));
}
