#include "core/action/applychange.h"

#include "core/action/changename.h"
#include "core/action/dates.h"
#include "core/action/holiday.h"
#include "core/action/offer.h"
#include "core/action/step.h"
#include "core/store/cohorts.h"
#include "core/store/editions.h"
#include "core/store/places.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

/// Adds where those are expected whom the change brings in: facilitators who were not named before, a substitute.
Result<> expectNewcomers(const Desk &desk, timeline::Snapshot &snapshot, const timeline::Change &change)
{
    QStringList facilitators;
    PersonId person;
    if (const auto *told = std::get_if<timeline::ChangeSessions>(&change))
        facilitators = told->details.facilitators.value_or(QStringList());
    if (const auto *substitute = std::get_if<timeline::SubstituteDelegate>(&change))
        person = substitute->by.id;
    if (facilitators.isEmpty() && !person.isValid())
        return {};
    CONVENER_ASSIGN(const auto sessions,
                    store::Cohorts(desk.file).elsewhere(snapshot.engagement.id, facilitators, person));
    for (const store::SharedSession &session : sessions) {
        const auto known = std::ranges::find_if(
            snapshot.elsewhere, [&](const auto &each) { return each.session.id == session.session.id; });
        if (known == snapshot.elsewhere.end())
            snapshot.elsewhere.push_back({session.session, session.people});
        else if (!session.people.empty())
            known->people.push_back(person);
    }
    return {};
}

/// Who can no longer make a week up may be asked nothing more, in an engagement of their own, and the seat that they
/// would have needed there is free.
Result<> followGuests(Desk &desk, const timeline::Impact &impact, Changes &changes)
{
    for (const timeline::MakeUpRecord &dropped : impact.droppedMakeUps) {
        CONVENER_ASSIGN(const store::Delegate delegate, store::Places(desk.file).get(dropped.makeUp.place));
        CONVENER_ASSIGN(const Cohort own, store::Cohorts(desk.file).get(delegate.place.cohort));
        changes.cohorts.insert(own.id);
        if (changes.engagements.insert(own.engagement).second)
            CONVENER_TRY(followRules(desk, own.engagement));
        CONVENER_ASSIGN(const Changes host, offerFreed(desk, dropped.host));
        changes.add(host);
    }
    return {};
}

/// The engagement with all that the change can touch.
Result<timeline::Snapshot> readFor(const Desk &desk, EngagementId engagement, const timeline::Change &change)
{
    const auto *move = std::get_if<timeline::MoveSession>(&change);
    CONVENER_ASSIGN(timeline::Snapshot snapshot, readSnapshot(desk, engagement, Scope::Everything,
                                                              move ? std::optional(move->to.date()) : std::nullopt));
    CONVENER_TRY(expectNewcomers(desk, snapshot, change));
    return snapshot;
}

} // namespace

Result<timeline::Impact> foresee(const Desk &desk, EngagementId engagement, const timeline::Change &change)
{
    CONVENER_ASSIGN(const timeline::Snapshot snapshot, readFor(desk, engagement, change));
    CONVENER_ASSIGN(const auto exceptions, holidays(desk));
    return timeline::impact(snapshot, change, exceptions);
}

Result<AppliedChange> applyChange(Desk &desk, EngagementId engagement, const timeline::Change &change)
{
    return inOneStep(desk, StepName(u"change"_s), [&](StepName &name) -> Result<AppliedChange> {
        CONVENER_ASSIGN(const timeline::Snapshot snapshot, readFor(desk, engagement, change));
        CONVENER_ASSIGN(const auto exceptions, holidays(desk));
        CONVENER_ASSIGN(timeline::Impact impact, timeline::impact(snapshot, change, exceptions));
        const auto *move = std::get_if<timeline::ChangeEdition>(&change);
        CONVENER_ASSIGN(const Programme saved,
                        store::Editions(desk.file).programme(move ? move->edition : snapshot.engagement.edition));
        name = changeName(change, engagement, saved, impact);
        CONVENER_TRY(writeRows(desk, impact));
        if (std::holds_alternative<timeline::WithdrawDelegate>(change))
            CONVENER_TRY(makeOffers(desk, impact.offers));
        CONVENER_TRY(followRules(desk, engagement));
        Changes changes{.engagements = {engagement}};
        for (const auto &cohort : impact.cohorts)
            changes.cohorts.insert(cohort.after.id);
        for (const auto &delegate : impact.delegates)
            changes.cohorts.insert(delegate.after.place.cohort);
        if (impact.organisation)
            changes.organisations = {impact.organisation->before->id, impact.organisation->after.id};
        CONVENER_TRY(followGuests(desk, impact, changes));
        return AppliedChange{std::move(impact), std::move(changes)};
    });
}

Result<EngagementId> engagementOf(const Desk &desk, SessionId session)
{
    store::Cohorts cohorts(desk.file);
    CONVENER_ASSIGN(const CohortId owner, cohorts.ofSession(session));
    CONVENER_ASSIGN(const Cohort cohort, cohorts.get(owner));
    return cohort.engagement;
}

Result<timeline::MoveSession> movedTo(const Desk &desk, SessionId id, const QDateTime &start)
{
    store::Cohorts cohorts(desk.file);
    CONVENER_ASSIGN(const CohortId owner, cohorts.ofSession(id));
    CONVENER_ASSIGN(const Cohort cohort, cohorts.get(owner));
    const auto session = std::ranges::find(cohort.sessions, id, &Session::id);
    CONVENER_ASSIGN(time::SessionTime to, time::SessionTime::make(start, start.addSecs(60 * session->time.minutes())));
    return timeline::MoveSession{id, std::move(to)};
}

} // namespace convener::action
