#include "core/timeline/clash.h"

#include "core/timeline/datetext.h"
#include "core/timeline/window.h"

#include <QCoreApplication>

#include <algorithm>

namespace convener::timeline {

using namespace Qt::StringLiterals;
using training::Cohort;
using training::Completion;
using training::DueRule;
using training::Programme;
using training::Session;
using training::Stage;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Clash)
};

QString titleOf(const Programme &programme, const QString &stageId)
{
    const Stage *stage = programme.stage(stageId);
    return stage ? stage->title : stageId;
}

bool holds(const std::vector<QString> &stages, const QString &stage)
{
    return std::find(stages.begin(), stages.end(), stage) != stages.end();
}

/// The title of the commitment that a date outside the window breaks; empty where the programme has none.
QString brokenCommitment(const Programme &programme)
{
    for (const training::CommitmentRule &rule : programme.commitments)
        if (rule.due == DueRule::WindowEnd)
            return rule.title;
    return {};
}

QString outside(const Programme &programme, const QString &what, const time::Span &agreed)
{
    const QString commitment = brokenCommitment(programme);
    const QString first = dateText(agreed.first());
    const QString last = dateText(agreed.last());
    return commitment.isEmpty()
               ? Text::tr("%1 is outside the agreed window, %2 to %3.").arg(what, first, last)
               : Text::tr("%1 is outside the agreed window, %2 to %3. This breaks the commitment “%4”.")
                     .arg(what, first, last, commitment);
}

void addOutsideWindow(const Programme &programme, const Cohort &cohort, const time::Span &agreed,
                      std::vector<Clash> &found)
{
    if (!holds(programme.window->stages, cohort.stage))
        return;
    for (const Session &session : cohort.heldSessions())
        if (!agreed.contains(session.time.date()))
            found.push_back(
                {u"window"_s,
                 outside(programme,
                         Text::tr("%1 on %2").arg(titleOf(programme, cohort.stage), dayText(session.time.date())),
                         agreed),
                 cohort.id, session.id});
}

void addPreWorkOutsideWindow(const Programme &programme, const Cohort &cohort, const time::Span &agreed,
                             std::vector<Clash> &found)
{
    for (const Stage &work : programme.stages) {
        const auto span = preWork(work, cohort);
        if (span && holds(programme.window->stages, work.id) && !agreed.contains(*span))
            found.push_back(
                {u"pre-work"_s,
                 outside(programme,
                         Text::tr("%1 from %2 to %3").arg(work.title, dateText(span->first()), dateText(span->last())),
                         agreed),
                 cohort.id,
                 {}});
    }
}

void addOrder(const Programme &programme, const Cohort &cohort, const std::vector<Cohort> &cohorts,
              std::vector<Clash> &found)
{
    const Stage *stage = programme.stage(cohort.stage);
    const auto starts = cohort.firstDate();
    if (!stage || !starts)
        return;
    for (const training::Prerequisite &prerequisite : stage->prerequisites) {
        if (prerequisite.completion != Completion::Attended)
            continue;
        std::optional<QDate> firstOver;
        for (const Cohort &earlier : cohorts) {
            const auto over = earlier.lastDate();
            if (earlier.stage == prerequisite.stage && over && (!firstOver || *over < *firstOver))
                firstOver = over;
        }
        if (firstOver && *starts <= *firstOver)
            found.push_back(
                {u"order"_s,
                 Text::tr("%1 on %2 is not after %3 on %4, which it builds on.")
                     .arg(stage->title, dayText(*starts), titleOf(programme, prerequisite.stage), dayText(*firstOver)),
                 cohort.id,
                 {}});
    }
}

void addOverCapacity(const Programme &programme, const Cohort &cohort, std::vector<Clash> &found)
{
    const Stage *stage = programme.stage(cohort.stage);
    const int most = stage ? stage->capacity.value(cohort.mode).value : 0;
    const bool takesPlace = cohort.sessions.empty() || cohort.firstDate();
    if (!stage || !takesPlace || cohort.capacity <= most)
        return;
    const QString mode = toText(cohort.mode);
    found.push_back({u"capacity"_s,
                     most == 0 ? Text::tr("Cohort %1 is %2; by edition %3, %4 is not held so.")
                                     .arg(cohort.id.number)
                                     .arg(mode, programme.edition, stage->title)
                               : Text::tr("Cohort %1 has %2 places; by edition %3, %4 (%5) takes at most %6.")
                                     .arg(cohort.id.number)
                                     .arg(cohort.capacity)
                                     .arg(programme.edition, stage->title, mode)
                                     .arg(most),
                     cohort.id,
                     {}});
}

void addTooFewSessions(const Programme &programme, const Cohort &cohort, std::vector<Clash> &found)
{
    const Stage *stage = programme.stage(cohort.stage);
    const int sessions = static_cast<int>(cohort.sessions.size());
    if (!stage || !cohort.firstDate() || sessions >= stage->sessionsToAttend.value)
        return;
    found.push_back(
        {u"sessions"_s,
         Text::tr("Cohort %1 has %n session(s), fewer than the %2 that %3 asks for by edition %4, so nobody "
                  "can have attended it.",
                  nullptr, sessions)
             .arg(cohort.id.number)
             .arg(stage->sessionsToAttend.value)
             .arg(stage->title, programme.edition),
         cohort.id,
         {}});
}

void addNotWorking(const Programme &programme, const Cohort &cohort, const time::WorkingDays &workingDays,
                   std::vector<Clash> &found)
{
    for (const Session &session : cohort.heldSessions()) {
        const QDate date = session.time.date();
        if (workingDays.isWorkingDay(date))
            continue;
        const QString what = Text::tr("%1 on %2").arg(titleOf(programme, cohort.stage), dayText(date));
        const QString holiday = workingDays.holiday(date);
        found.push_back({u"working-day"_s,
                         holiday.isEmpty() ? Text::tr("%1 is on a weekend.").arg(what)
                                           : Text::tr("%1 is on a bank holiday: %2.").arg(what, holiday),
                         cohort.id, session.id});
    }
}

} // namespace

std::vector<Clash> clashes(const Programme &programme, const training::Engagement &engagement,
                           const std::vector<Cohort> &cohorts, const time::WorkingDays &workingDays)
{
    std::vector<Clash> found;
    const auto agreed = window(programme, engagement);
    std::vector<Session> sessions;
    for (const Cohort &cohort : cohorts) {
        if (agreed) {
            addOutsideWindow(programme, cohort, *agreed, found);
            addPreWorkOutsideWindow(programme, cohort, *agreed, found);
        }
        addOrder(programme, cohort, cohorts, found);
        addOverCapacity(programme, cohort, found);
        addTooFewSessions(programme, cohort, found);
        addNotWorking(programme, cohort, workingDays, found);
        sessions.insert(sessions.end(), cohort.sessions.begin(), cohort.sessions.end());
    }
    const auto twice = doubleBookings(sessions, sessions);
    found.insert(found.end(), twice.begin(), twice.end());
    return found;
}

std::vector<Clash> doubleBookings(const std::vector<Session> &sessions, const std::vector<Session> &others)
{
    std::vector<Clash> found;
    for (const Session &session : sessions)
        for (const Session &other : others) {
            const bool same = session.id.isValid() ? session.id == other.id : &session == &other;
            if (same || session.cancelled || other.cancelled || !session.time.overlaps(other.time))
                continue;
            for (const QString &name : session.facilitators)
                if (other.facilitators.contains(name, Qt::CaseInsensitive))
                    found.push_back({u"facilitator"_s,
                                     Text::tr("%1 runs two sessions at the same time on %2.")
                                         .arg(name, dayText(session.time.date())),
                                     session.cohort, session.id});
        }
    return found;
}

} // namespace convener::timeline
