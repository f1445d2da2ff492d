#include "core/action/checkmakeups.h"

#include "core/timeline/datetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

bool holds(const CohortRecord &cohort, PlaceId place)
{
    return std::ranges::any_of(cohort.delegates, [&](const store::Delegate &delegate) {
        return delegate.place.id == place && holdsPlace(delegate.place.standing);
    });
}

bool hasSession(const CohortRecord &cohort, SessionId id)
{
    return std::ranges::find(cohort.cohort.sessions, id, &Session::id) != cohort.cohort.sessions.end();
}

/// What the delegate's own cohort says.
void checkOwn(std::vector<Finding> &findings, const CohortRecord &cohort, const timeline::MakeUpRecord &record)
{
    if (!record.attendance && !holds(cohort, record.makeUp.place))
        findings.push_back(
            {u"make-up"_s, Text::tr("%1 makes up session %2 of cohort %3, but holds no place there. Drop it.")
                               .arg(record.name)
                               .arg(record.makeUp.missed.number)
                               .arg(cohort.cohort.id.number)});
    if (!hasSession(cohort, record.makeUp.missed))
        findings.push_back({u"make-up"_s, Text::tr("%1 makes up session %2, which is not one of cohort %3. Drop it.")
                                              .arg(record.name)
                                              .arg(record.makeUp.missed.number)
                                              .arg(cohort.cohort.id.number)});
}

/// What the cohort says whose guests they are.
void checkSession(std::vector<Finding> &findings, const CohortRecord &cohort, const Session &session)
{
    const auto guests = cohort.guests(session.id);
    const auto expected =
        std::ranges::count_if(guests, [](const timeline::MakeUpRecord &guest) { return !guest.attendance; });
    if (session.cancelled && expected > 0)
        findings.push_back(
            {u"make-up"_s, Text::tr("%n guest(s) are expected at session %1, which is cancelled. Arrange "
                                    "another.",
                                    nullptr, int(expected))
                               .arg(session.id.number)});
    if (!session.cancelled && expected > 0 && cohort.held() + expected > cohort.cohort.capacity)
        findings.push_back(
            {u"capacity"_s,
             Text::tr("Session %1 on %2 expects %3 people, guests included, for %4 places. Let a guest make "
                      "the week up elsewhere.")
                 .arg(session.id.number)
                 .arg(timeline::dayText(session.time.date()))
                 .arg(cohort.held() + expected)
                 .arg(cohort.cohort.capacity)});
}

} // namespace

void checkMakeUps(std::vector<Finding> &findings, const CohortRecord &cohort)
{
    for (const timeline::MakeUpRecord &record : cohort.makeUps)
        if (record.host != cohort.cohort.id)
            checkOwn(findings, cohort, record);
    for (const Session &session : cohort.cohort.sessions)
        checkSession(findings, cohort, session);
}

} // namespace convener::action
