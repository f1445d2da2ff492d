#include "core/timeline/weekly.h"

#include "core/timeline/datetext.h"

#include <QCoreApplication>

namespace convener::timeline {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Weekly)
};

/// The same time on the wall on another day, as plain figures: added to a moment, days would slide past an hour that
/// the clock skips.
QDateTime onDay(const QDateTime &time, qint64 days)
{
    return QDateTime(time.date().addDays(days), time.time(), Qt::UTC);
}

} // namespace

QDate nextMeeting(QDate date, int daysBetween, const time::WorkingDays &workingDays)
{
    QDate next = date.addDays(daysBetween);
    while (!workingDays.holiday(next).isEmpty())
        next = next.addDays(daysBetween);
    return next;
}

Result<std::vector<time::SessionTime>> courseTimes(const training::Stage &stage, const time::SessionTime &first,
                                                   const time::WorkingDays &workingDays)
{
    std::vector<time::SessionTime> times{first};
    QDate day = first.date();
    while (times.size() < stage.sessions.size()) {
        day = nextMeeting(day, stage.daysBetweenSessions.value, workingDays);
        const qint64 days = first.date().daysTo(day);
        auto time = time::SessionTime::make(onDay(first.starts(), days), onDay(first.ends(), days));
        if (!time)
            return fail(
                time.error().kind,
                Text::tr("Session %1 of the course would be on %2. %3 Give each session its own time, or choose "
                         "another for all.")
                    .arg(times.size() + 1)
                    .arg(dayText(day), time.error().text));
        times.push_back(std::move(*time));
    }
    return times;
}

QStringList skippedDays(const training::Stage &stage, const training::Cohort &cohort,
                        const time::WorkingDays &workingDays)
{
    QStringList sentences;
    const int step = stage.daysBetweenSessions.value;
    const auto held = cohort.heldSessions();
    for (std::size_t i = 1; step > 0 && i < held.size(); ++i) {
        const QDate next = held[i].time.date();
        for (QDate day = held[i - 1].time.date().addDays(step); day < next; day = day.addDays(step))
            if (const QString holiday = workingDays.holiday(day); !holiday.isEmpty())
                sentences.append(Text::tr("%1 is %2, so session %3 is on %4.")
                                     .arg(dayText(day), holiday)
                                     .arg(i + 1)
                                     .arg(dayText(next)));
    }
    return sentences;
}

} // namespace convener::timeline
