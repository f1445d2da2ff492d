#include "core/action/movesession.h"

#include "core/action/dates.h"
#include "core/action/step.h"
#include "core/store/cohorts.h"
#include "core/store/engagements.h"
#include "core/store/places.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// Finds the session, lets `change` alter it, writes it, and lets the rules follow.
template <class Change>
Result<Changes> changeSession(Desk &desk, SessionId id, Change change)
{
    return inOneStep(desk, [&]() -> Result<Changes> {
        store::Cohorts cohorts(desk.file);
        CONVENER_ASSIGN(const CohortId owner, cohorts.ofSession(id));
        CONVENER_ASSIGN(const Cohort cohort, cohorts.get(owner));
        Session session = *std::find_if(cohort.sessions.begin(), cohort.sessions.end(),
                                        [&](const Session &each) { return each.id == id; });
        if (session.cancelled)
            return refuse(Text::tr("Session %1 is cancelled. Plan a new one instead.").arg(id.number));
        CONVENER_ASSIGN(const auto attendance, store::Places(desk.file).attendance(owner));
        if (std::any_of(attendance.begin(), attendance.end(), [&](const auto &place) { return place.second.contains(id); }))
            return refuse(Text::tr("Attendance of session %1 on %2 is recorded, so it took place then. Correct the attendance first.")
                              .arg(id.number)
                              .arg(timeline::dayText(session.time.date())));
        CONVENER_TRY(change(session, cohort));
        CONVENER_TRY(cohorts.updateSession(session));
        CONVENER_TRY(followRules(desk, cohort.engagement));
        return Changes{.engagements = {cohort.engagement}, .cohorts = {owner}};
    });
}

Result<> checkFree(const Cohort &cohort, const Session &moved)
{
    for (const Session &other : cohort.heldSessions())
        if (other.id != moved.id && other.time.overlaps(moved.time))
            return refuse(Text::tr("Cohort %1 has another session then: %2. Choose another time.")
                              .arg(cohort.id.number)
                              .arg(other.time.toText()));
    return {};
}

} // namespace

Result<Changes> moveSession(Desk &desk, SessionId id, const time::SessionTime &time)
{
    return changeSession(desk, id, [&](Session &session, const Cohort &cohort) -> Result<> {
        session.time = time;
        return checkFree(cohort, session);
    });
}

Result<Changes> moveSession(Desk &desk, SessionId id, const QDateTime &start)
{
    return changeSession(desk, id, [&](Session &session, const Cohort &cohort) -> Result<> {
        const QDateTime end = start.addSecs(60 * session.time.minutes());
        CONVENER_ASSIGN(session.time, time::SessionTime::make(start, end, time::SessionTime::Days::Several));
        return checkFree(cohort, session);
    });
}

Result<Changes> cancelSession(Desk &desk, SessionId id)
{
    return changeSession(desk, id, [](Session &session, const Cohort &) -> Result<> {
        session.cancelled = true;
        return {};
    });
}

Result<Changes> changeJoiningDate(Desk &desk, EngagementId id, QDate on)
{
    return inOneStep(desk, [&]() -> Result<Changes> {
        store::Engagements engagements(desk.file);
        CONVENER_ASSIGN(Engagement engagement, engagements.get(id));
        if (engagement.windowStart && *engagement.windowStart < on)
            return refuse(Text::tr("The window starts on %1, before %2. Agree another window first.")
                              .arg(timeline::dateText(*engagement.windowStart), timeline::dateText(on)));
        engagement.joinedOn = on;
        CONVENER_TRY(engagements.update(engagement));
        CONVENER_TRY(followRules(desk, id));
        return Changes{.engagements = {id}};
    });
}

Result<EngagementId> engagementOf(const Desk &desk, SessionId session)
{
    store::Cohorts cohorts(desk.file);
    CONVENER_ASSIGN(const CohortId owner, cohorts.ofSession(session));
    CONVENER_ASSIGN(const Cohort cohort, cohorts.get(owner));
    return cohort.engagement;
}

} // namespace convener::action
