#include "core/action/makeup.h"

#include "core/action/dates.h"
#include "core/action/engagementrecord.h"
#include "core/action/offer.h"
#include "core/action/step.h"
#include "core/store/cohorts.h"
#include "core/store/makeups.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

const Session *sessionOf(const Cohort &cohort, SessionId id)
{
    const auto found = std::ranges::find(cohort.sessions, id, &Session::id);
    return found == cohort.sessions.end() ? nullptr : &*found;
}

QString numbers(const Cohort &cohort)
{
    QStringList numbers;
    for (const Session &session : cohort.sessions)
        numbers.append(QString::number(session.id.number));
    return numbers.join(u", "_s);
}

const store::Delegate *delegateOf(const CohortRecord &record, PersonId person)
{
    const auto found = std::ranges::find_if(record.delegates, [&](const store::Delegate &delegate) {
        return delegate.person.id == person && holdsPlace(delegate.place.standing);
    });
    return found == record.delegates.end() ? nullptr : &*found;
}

/// What the delegate's own cohort says against it.
Result<> mustMiss(const CohortRecord &own, const store::Delegate &delegate, SessionId missed)
{
    const QString &name = delegate.person.name;
    if (!holdsPlace(delegate.place.standing))
        return refuse(
            Text::tr("%1 holds no place in cohort %2, so there is nothing to make up. Give them a place first.")
                .arg(name)
                .arg(own.cohort.id.number));
    if (own.cohort.sessions.size() < 2)
        return refuse(
            Text::tr("%1 has one session only. Who misses it takes a place in another cohort.").arg(own.stage().title));
    if (!sessionOf(own.cohort, missed))
        return refuse(Text::tr("Session %1 is not one of cohort %2. It has: %3.")
                          .arg(missed.number)
                          .arg(own.cohort.id.number)
                          .arg(numbers(own.cohort)));
    const auto recorded = own.attendance.find(delegate.place.id);
    if (recorded != own.attendance.end())
        if (const auto entry = recorded->second.find(missed);
            entry != recorded->second.end() && entry->second == Attendance::Attended)
            return refuse(
                Text::tr("%1 attended session %2, so there is nothing to make up.").arg(name).arg(missed.number));
    for (const timeline::MakeUpRecord &record : own.makeUps)
        if (record.makeUp.place == delegate.place.id && record.makeUp.missed == missed)
            return refuse(Text::tr("%1 makes up session %2 with session %3 already. Drop that first.")
                              .arg(name)
                              .arg(missed.number)
                              .arg(record.makeUp.session.number));
    return {};
}

/// What the other cohort says against it.
Result<> mustTake(const CohortRecord &own, const store::Delegate &delegate, const Session &missed,
                  const CohortRecord &host, const Session &session)
{
    const qint64 number = host.cohort.id.number;
    if (host.cohort.id == own.cohort.id || delegateOf(host, delegate.person.id))
        return refuse(Text::tr("Session %1 is one of %2's own. A week is made up with another cohort.")
                          .arg(session.id.number)
                          .arg(delegate.person.name));
    if (host.engagement.edition != own.engagement.edition || host.cohort.stage != own.cohort.stage)
        return refuse(Text::tr("Cohort %1 takes %2 of %3, edition %4. A week is made up in the same stage of the same "
                               "edition: choose a cohort of that.")
                          .arg(number)
                          .arg(host.stage().title, host.programme.title, host.programme.edition));
    if (session.position != missed.position)
        return refuse(Text::tr("Session %1 is number %2 of its course, session %3 is number %4. Choose the same one.")
                          .arg(session.id.number)
                          .arg(session.position)
                          .arg(missed.id.number)
                          .arg(missed.position));
    if (session.cancelled)
        return refuse(Text::tr("Session %1 is cancelled. Choose one that takes place.").arg(session.id.number));
    const auto guests = timeline::guestsOf(session.id, host.makeUps);
    const int expected = host.held() + int(guests.size());
    if (expected >= host.cohort.capacity)
        return refuse(Text::tr("Cohort %1 is full that day: %2 of %3. Choose another cohort.")
                          .arg(number)
                          .arg(expected)
                          .arg(host.cohort.capacity));
    return {};
}

QStringList textsOf(const std::vector<timeline::Clash> &clashes, const std::vector<timeline::Clash> &without)
{
    QStringList texts;
    for (const timeline::Clash &clash : clashes)
        if (std::ranges::find(without, clash) == without.end())
            texts.append(clash.text);
    return texts;
}

void nameMakeUp(StepName &name, const store::Delegate &delegate, const MakeUp &makeUp)
{
    name.with(u"place"_s, makeUp.place)
        .with(u"person"_s, delegate.person.id)
        .with(u"name"_s, delegate.person.name)
        .with(u"cohort"_s, delegate.place.cohort)
        .with(u"missed"_s, makeUp.missed.number)
        .with(u"session"_s, makeUp.session);
}

/// A delegate of ours is expected at a session of another engagement that makes up for one here; a guest of ours, at
/// the other sessions of their own cohort.
Result<> expectElsewhere(const Desk &desk, timeline::Snapshot &snapshot, const timeline::MakeUpRecord &record)
{
    store::Cohorts cohorts(desk.file);
    for (const SessionId id : {record.makeUp.session, record.makeUp.missed}) {
        CONVENER_ASSIGN(const CohortId owner, cohorts.ofSession(id));
        CONVENER_ASSIGN(const Cohort cohort, cohorts.get(owner));
        if (cohort.engagement == snapshot.engagement.id)
            continue;
        for (const Session &session : cohort.heldSessions()) {
            if ((session.id == id) != (id == record.makeUp.session))
                continue;
            const auto found = std::ranges::find_if(snapshot.elsewhere,
                                                    [&](const auto &each) { return each.session.id == session.id; });
            if (found == snapshot.elsewhere.end())
                snapshot.elsewhere.push_back({session, {record.person}});
            else if (std::ranges::find(found->people, record.person) == found->people.end())
                found->people.push_back(record.person);
        }
    }
    return {};
}

} // namespace

Result<ArrangedMakeUp> arrangeMakeUp(Desk &desk, PlaceId place, SessionId missed, SessionId session)
{
    return inOneStep(desk, StepName(u"arrange-make-up"_s), [&](StepName &name) -> Result<ArrangedMakeUp> {
        CONVENER_ASSIGN(const store::Delegate delegate, store::Places(desk.file).get(place));
        CONVENER_ASSIGN(const CohortRecord own, readCohort(desk, delegate.place.cohort));
        CONVENER_TRY(mustMiss(own, delegate, missed));
        CONVENER_ASSIGN(const CohortId hostId, store::Cohorts(desk.file).ofSession(session));
        CONVENER_ASSIGN(const CohortRecord host, readCohort(desk, hostId));
        CONVENER_TRY(mustTake(own, delegate, *sessionOf(own.cohort, missed), host, *sessionOf(host.cohort, session)));

        CONVENER_ASSIGN(const EngagementRecord before, readEngagement(desk, host.engagement.id));
        const MakeUp makeUp{place, missed, session};
        CONVENER_TRY(store::MakeUps(desk.file).add(makeUp));
        nameMakeUp(name, delegate, makeUp);
        CONVENER_TRY(followRules(desk, own.engagement.id));
        CONVENER_ASSIGN(const EngagementRecord after, readEngagement(desk, host.engagement.id));
        return ArrangedMakeUp{
            makeUp,
            own.cohort.id,
            hostId,
            textsOf(after.clashes, before.clashes),
            {.engagements = {own.engagement.id, host.engagement.id}, .cohorts = {own.cohort.id, hostId}}};
    });
}

Result<Changes> dropMakeUp(Desk &desk, PlaceId place, SessionId missed)
{
    return inOneStep(desk, StepName(u"drop-make-up"_s), [&](StepName &name) -> Result<Changes> {
        CONVENER_ASSIGN(const store::Delegate delegate, store::Places(desk.file).get(place));
        CONVENER_ASSIGN(const CohortRecord own, readCohort(desk, delegate.place.cohort));
        const auto found = std::ranges::find_if(own.makeUps, [&](const timeline::MakeUpRecord &record) {
            return record.makeUp.place == place && record.makeUp.missed == missed;
        });
        if (found == own.makeUps.end())
            return fail(Error::Kind::NotFound,
                        Text::tr("%1 makes up nothing for session %2. See the cohort's delegates.")
                            .arg(delegate.person.name)
                            .arg(missed.number));
        CONVENER_TRY(store::MakeUps(desk.file).remove(found->makeUp));
        nameMakeUp(name, delegate, found->makeUp);
        CONVENER_TRY(followRules(desk, own.engagement.id));
        CONVENER_ASSIGN(Changes changes, offerFreed(desk, found->host));
        changes.add({.engagements = {own.engagement.id}, .cohorts = {own.cohort.id}});
        return changes;
    });
}

Result<> readMakeUps(const Desk &desk, timeline::Snapshot &snapshot)
{
    CONVENER_ASSIGN(const auto named, store::MakeUps(desk.file).ofEngagement(snapshot.engagement.id));
    for (const store::NamedMakeUp &each : named)
        snapshot.makeUps.push_back(asRecord(each));
    return {};
}

Result<> expectMakeUps(const Desk &desk, timeline::Snapshot &snapshot)
{
    for (const timeline::MakeUpRecord &record : snapshot.makeUps) {
        CONVENER_TRY(expectElsewhere(desk, snapshot, record));
        for (timeline::SessionElsewhere &each : snapshot.elsewhere)
            if (each.session.id == record.makeUp.missed)
                std::erase(each.people, record.person);
    }
    return {};
}

} // namespace convener::action
