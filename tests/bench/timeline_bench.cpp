// A year of plans for 250 organisations, and every survey date of the national amount: 150,000 delegates at 5 points of
// 2 levels, three dates each, by the shipped rules against bare loops that know the same offsets as constants.
#include "core/catalogue/library.h"
#include "core/timeline/planner.h"
#include "core/timeline/survey.h"
#include "tests/bench/measure.h"

#include <QElapsedTimer>

#include <array>
#include <chrono>

using namespace convener;
using namespace Qt::StringLiterals;

namespace {

constexpr int delegates = 150'000;
constexpr int levels = 2;

struct Point {
    std::array<int, 3> months;
    std::array<int, 3> days;
};

constexpr std::array<Point, 5> points{{{{0, 0, 0}, {-14, -1, -1}},
                                       {{0, 0, 0}, {0, 7, 28}},
                                       {{3, 3, 3}, {-14, 0, 28}},
                                       {{6, 6, 6}, {-14, 0, 28}},
                                       {{12, 12, 12}, {-14, 0, 28}}}};

const QDate firstAnchor(2026, 1, 5);

QDate anchorOf(int delegate)
{
    return firstAnchor.addDays(delegate % 730);
}

/// What keeps the compiler from leaving a loop out.
volatile qint64 sink = 0;

void byRule(const training::Programme &programme)
{
    qint64 sum = 0;
    for (int delegate = 0; delegate < delegates; ++delegate)
        for (const training::Level level : {training::Level::Delegate, training::Level::Organisation})
            for (const training::SurveyPoint &point : programme.surveys(level).points) {
                const auto dates = timeline::surveyDates(point, anchorOf(delegate));
                sum += dates.opens.toJulianDay() + dates.due.toJulianDay() + dates.closes.toJulianDay();
            }
    sink = sum;
}

void byQDate()
{
    qint64 sum = 0;
    for (int delegate = 0; delegate < delegates; ++delegate)
        for (int level = 0; level < levels; ++level)
            for (const Point &point : points)
                for (size_t i = 0; i < 3; ++i)
                    sum += anchorOf(delegate).addMonths(point.months[i]).addDays(point.days[i]).toJulianDay();
    sink = sum;
}

void byChrono()
{
    using namespace std::chrono;
    const sys_days first = 2026y / January / 5;
    qint64 sum = 0;
    for (int delegate = 0; delegate < delegates; ++delegate)
        for (int level = 0; level < levels; ++level)
            for (const Point &point : points)
                for (size_t i = 0; i < 3; ++i) {
                    const sys_days anchor = first + days(delegate % 730);
                    year_month_day day = year_month_day(anchor) + months(point.months[i]);
                    if (!day.ok())
                        day = day.year() / day.month() / last;
                    sum += (sys_days(day) + days(point.days[i])).time_since_epoch().count();
                }
    sink = sum;
}

/// Every organisation's window lies somewhere in the year; its workshops and Train the Trainer are planned with
/// facilitators who are busy on the days planned before. In milliseconds.
double planYear(const catalogue::Library &library, const training::Programme &programme)
{
    constexpr int organisations = 250;
    constexpr int facilitators = 40;
    const time::WorkingDays days(time::Nation::England, library.holidays());
    std::vector<timeline::Availability> team;
    for (int i = 0; i < facilitators; ++i)
        team.push_back({QString::number(i), {}});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < organisations; ++i) {
        const QDate start = firstAnchor.addDays(i * 365 / organisations);
        const auto planned = timeline::plan(programme,
                                            {.within = *time::Span::starting(start, 42),
                                             .today = firstAnchor.addDays(-70),
                                             .cohorts = {{u"workshop"_s, 4}},
                                             .facilitators = team,
                                             .facilitatorsPerSession = 2,
                                             .preferredWeekdays = {Qt::Tuesday, Qt::Wednesday, Qt::Thursday}},
                                            days);
        if (!planned)
            qFatal("organisation %d: %s", i, qPrintable(timeline::conflictText(planned.error(), programme)));
        for (const timeline::PlannedSession &session : planned->sessions)
            for (const QString &name : session.facilitators)
                team[size_t(name.toInt())].busy.insert(session.date);
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main()
{
    const auto library = catalogue::Library::load();
    const training::Programme *programme = library.programme(u"compassionate-conversations"_s);
    if (!programme)
        return 1;
    bench::Table table(u"Dates of 150,000 delegates, 5 points, 2 levels"_s);
    table.compare(u"survey dates against QDate"_s, {[&] { byRule(*programme); }}, {byQDate}, {3.0});
    table.compare(u"survey dates against std::chrono"_s, {[&] { byRule(*programme); }}, {byChrono}, {3.0});
    table.state(u"a year of 250 organisations planned / one second"_s, planYear(library, *programme), 1000, u"ms"_s, 1);
    return table.exitCode();
}
