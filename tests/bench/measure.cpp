#include "tests/bench/measure.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace convener::bench {
namespace {

double milliseconds(const Side &side)
{
    if (side.prepare)
        side.prepare();
    QElapsedTimer timer;
    timer.start();
    side.run();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void print(const QString &name, const QString &measured, const QString &limit, const QString &ratio,
           const QString &goal, const QString &verdict)
{
    QTextStream(stdout) << name.leftJustified(52) << measured.rightJustified(13) << limit.rightJustified(13)
                        << ratio.rightJustified(8) << goal.rightJustified(8) << "  " << verdict << Qt::endl;
}

} // namespace

Table::Table(const QString &title)
{
    print(title, u"measured"_s, u"limit"_s, u"ratio"_s, u"goal"_s, {});
}

void Table::compare(const QString &name, const Side &measured, const Side &limit, Goal goal)
{
    milliseconds(measured);
    milliseconds(limit);
    std::vector<double> measuredTimes;
    std::vector<double> limitTimes;
    for (int round = 0; round < goal.rounds; ++round) {
        measuredTimes.push_back(milliseconds(measured));
        limitTimes.push_back(milliseconds(limit));
    }
    state(name, median(measuredTimes), median(limitTimes), u"ms"_s, goal.ratio);
}

void Table::state(const QString &name, double measured, double limit, const QString &unit, double goal)
{
    const auto amount = [&unit](double value) { return u"%1 %2"_s.arg(value, 0, 'f', value < 100 ? 2 : 0).arg(unit); };
    const double ratio = measured / limit;
    const bool over = ratio > goal;
    m_over = m_over || over;
    print(name, amount(measured), amount(limit), u"%1x"_s.arg(ratio, 0, 'f', 2), u"%1x"_s.arg(goal, 0, 'g', 3),
          over ? u"over"_s : u"ok"_s);
}

} // namespace convener::bench
