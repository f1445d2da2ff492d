#include "core/timeline/change.h"

#include "core/timeline/datetext.h"
#include "core/timeline/follow.h"
#include "core/training/length.h"

#include <QCoreApplication>

#include <algorithm>

namespace convener::timeline {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Change)
};

Failure notFound()
{
    return fail(Error::Kind::NotFound, Text::tr("What is to be changed is no longer there. Open the page again."));
}

Session *sessionOf(Snapshot &snapshot, SessionId id)
{
    for (Cohort &cohort : snapshot.cohorts)
        if (const auto found = std::ranges::find(cohort.sessions, id, &Session::id); found != cohort.sessions.end())
            return &*found;
    return nullptr;
}

DelegateRecord *delegateOf(Snapshot &snapshot, PlaceId id)
{
    const auto found =
        std::ranges::find(snapshot.delegates, id, [](const DelegateRecord &row) { return row.place.id; });
    return found == snapshot.delegates.end() ? nullptr : &*found;
}

/// A session that is cancelled, or that took place, stays where it is.
Result<> refuseHeld(const Snapshot &snapshot, const Session &session)
{
    if (session.cancelled)
        return refuse(Text::tr("Session %1 is cancelled. Plan a new one instead.").arg(session.id.number));
    if (std::ranges::find(snapshot.recorded, session.id) != snapshot.recorded.end())
        return refuse(
            Text::tr("Attendance of session %1 on %2 is recorded, so it took place then. Correct the attendance "
                     "first.")
                .arg(session.id.number)
                .arg(dayText(session.time.date())));
    return {};
}

Result<> make(Snapshot &snapshot, const MoveSession &change)
{
    Session *session = sessionOf(snapshot, change.session);
    if (!session)
        return notFound();
    CONVENER_TRY(refuseHeld(snapshot, *session));
    session->time = change.to;
    for (const Cohort &cohort : snapshot.cohorts)
        for (const Session &other : cohort.sessions)
            if (cohort.id == session->cohort && other.id != session->id && !other.cancelled &&
                other.time.overlaps(session->time))
                return refuse(Text::tr("Cohort %1 has another session then: %2. Choose another time.")
                                  .arg(cohort.id.number)
                                  .arg(other.time.toText()));
    return {};
}

Result<> make(Snapshot &snapshot, const CancelSession &change)
{
    Session *session = sessionOf(snapshot, change.session);
    if (!session)
        return notFound();
    CONVENER_TRY(refuseHeld(snapshot, *session));
    session->cancelled = true;
    std::erase_if(snapshot.makeUps,
                  [&](const MakeUpRecord &record) { return record.makeUp.session == change.session; });
    return {};
}

Result<> make(Snapshot &snapshot, const ChangeSessions &change)
{
    for (const SessionId id : change.sessions) {
        Session *session = sessionOf(snapshot, id);
        if (!session)
            return notFound();
        if (session->cancelled)
            return refuse(Text::tr("Session %1 is cancelled. Plan a new one instead.").arg(id.number));
        CONVENER_ASSIGN(*session, withDetails(*session, change.details));
    }
    return {};
}

Result<> make(Snapshot &snapshot, const MoveWindow &change)
{
    if (!snapshot.programme.window)
        return refuse(Text::tr("%1 asks for no window. Plan its sessions directly.").arg(snapshot.programme.title));
    if (change.start && *change.start < snapshot.engagement.joinedOn)
        return refuse(
            Text::tr("The window cannot start on %1, before the organisation joined on %2. Choose a later day.")
                .arg(dateText(*change.start), dateText(snapshot.engagement.joinedOn)));
    snapshot.engagement.windowStart = change.start;
    return {};
}

Result<> make(Snapshot &snapshot, const ChangeJoiningDate &change)
{
    if (snapshot.engagement.windowStart && *snapshot.engagement.windowStart < change.joinedOn)
        return refuse(Text::tr("The window starts on %1, before %2. Agree another window first.")
                          .arg(dateText(*snapshot.engagement.windowStart), dateText(change.joinedOn)));
    snapshot.engagement.joinedOn = change.joinedOn;
    return {};
}

/// Why somebody gave a place up, with the offer that they declined.
QString reasonOf(const Place &place, const WithdrawDelegate &change)
{
    const QString why = change.why.simplified();
    if (!change.declined || !place.offeredUntil)
        return why;
    const QString offer = Text::tr("Declined the offer that stood until %1.").arg(dateText(*place.offeredUntil));
    return why.isEmpty() ? offer : Text::tr("%1 %2").arg(offer, why);
}

Result<> make(Snapshot &snapshot, const WithdrawDelegate &change)
{
    DelegateRecord *delegate = delegateOf(snapshot, change.place);
    if (!delegate)
        return notFound();
    if (!holdsPlace(delegate->place.standing) && delegate->place.standing != Standing::Waiting)
        return refuse(
            Text::tr("%1 has no place to give up. Choose somebody who holds one, or who waits.").arg(delegate->name));
    if (change.declined && delegate->place.standing == Standing::Waiting)
        return refuse(Text::tr("%1 waits and was offered nothing that could be declined. Withdraw them instead.")
                          .arg(delegate->name));
    CONVENER_TRY(mustFit(Text::tr("The reason"), change.why, longestText));
    if (delegate->attended.value_or(false))
        return refuse(
            Text::tr("%1 attended, so the place was used. Correct the attendance first.").arg(delegate->name));
    delegate->place.standing = change.declined ? Standing::Declined : Standing::Withdrawn;
    delegate->place.reason = reasonOf(delegate->place, change);
    delegate->place.offeredUntil.reset();
    std::erase_if(snapshot.makeUps, [&](const MakeUpRecord &record) {
        return record.makeUp.place == change.place && !record.attendance;
    });
    return {};
}

Result<> make(Snapshot &snapshot, const SubstituteDelegate &change)
{
    DelegateRecord *delegate = delegateOf(snapshot, change.place);
    if (!delegate)
        return notFound();
    if (!holdsPlace(delegate->place.standing))
        return refuse(Text::tr("%1 holds no place that somebody could take.").arg(delegate->name));
    const CohortId cohort = delegate->place.cohort;
    const auto present = std::ranges::find_if(snapshot.delegates, [&](const DelegateRecord &other) {
        return change.by.id.isValid() && other.place.cohort == cohort && other.place.person == change.by.id;
    });
    if (present != snapshot.delegates.end() && holdsPlace(present->place.standing))
        return refuse(Text::tr("%1 is in this cohort already. Choose somebody else.").arg(change.by.name));
    const QString left = delegate->name;
    CONVENER_TRY(make(snapshot, WithdrawDelegate{change.place, change.why}));
    DelegateRecord substitute;
    if (present != snapshot.delegates.end())
        substitute = *present;
    substitute.place.cohort = cohort;
    substitute.place.person = change.by.id;
    substitute.place.standing = change.bars.isEmpty() ? Standing::Confirmed : Standing::Invited;
    substitute.place.askedOn = change.on;
    substitute.place.reason = (QStringList{Text::tr("Takes the place of %1.").arg(left)} + change.bars).join(u' ');
    substitute.name = change.by.name;
    if (present != snapshot.delegates.end())
        *present = substitute;
    else
        snapshot.delegates.push_back(substitute);
    return {};
}

Result<> make(Snapshot &snapshot, const ChangeCapacity &change)
{
    const auto cohort = std::ranges::find(snapshot.cohorts, change.cohort, &Cohort::id);
    if (cohort == snapshot.cohorts.end())
        return notFound();
    const auto held = std::ranges::count_if(snapshot.delegates, [&](const DelegateRecord &delegate) {
        return delegate.place.cohort == change.cohort && holdsPlace(delegate.place.standing);
    });
    const Stage *stage = snapshot.programme.stage(cohort->stage);
    const int most = stage ? stage->capacity.value(cohort->mode).value : 0;
    if (change.capacity > most)
        return refuse(Text::tr("%1 takes at most %2 delegates, not %3. Plan a second cohort for more.")
                          .arg(stage ? stage->title : cohort->stage)
                          .arg(most)
                          .arg(change.capacity));
    if (change.capacity < 1)
        return refuse(
            Text::tr("A cohort takes at least 1 delegate, not %1. Cancel its sessions if it is not to take place.")
                .arg(change.capacity));
    const int guests = cohort->capacity - seats(*cohort, snapshot.makeUps);
    if (change.capacity < held + guests)
        return refuse(
            guests == 0 ? Text::tr("%n hold(s) a place in this cohort, so its capacity cannot be %1. Withdraw somebody "
                                   "first, or plan a second cohort.",
                                   nullptr, static_cast<int>(held))
                              .arg(change.capacity)
                        : Text::tr("%n delegate(s) and guests are expected in this cohort, so its capacity cannot be "
                                   "%1. Let a guest make up the week elsewhere, or withdraw somebody first.",
                                   nullptr, static_cast<int>(held) + guests)
                              .arg(change.capacity));
    cohort->capacity = change.capacity;
    return {};
}

Result<> make(Snapshot &snapshot, const ChangeEdition &change)
{
    if (change.programme.id != snapshot.programme.id)
        return refuse(Text::tr("%1 is another programme. An engagement can only move to another edition of its own.")
                          .arg(change.programme.title));
    if (change.edition == snapshot.engagement.edition)
        return refuse(
            Text::tr("The engagement is in edition %1 already. Choose another.").arg(change.programme.edition));
    for (const Cohort &cohort : snapshot.cohorts)
        if (!change.programme.stage(cohort.stage))
            return refuse(Text::tr("Edition %1 has no stage “%2”, of which a cohort is planned.")
                              .arg(change.programme.edition, cohort.stage));
    snapshot.programme = change.programme;
    snapshot.engagement.edition = change.edition;
    return {};
}

Result<> make(Snapshot &snapshot, const MergeOrganisation &change)
{
    snapshot.organisation = change.into;
    snapshot.engagement.organisation = change.into.id;
    return {};
}

Result<> make(Snapshot &snapshot, const ChangeOrganisation &change)
{
    if (change.organisation.id != snapshot.organisation.id)
        return notFound();
    if (change.organisation.name.simplified().isEmpty())
        return refuse(Text::tr("An organisation needs a name. Give the name it is known by."));
    snapshot.organisation = change.organisation;
    return {};
}

} // namespace

Result<Snapshot> changed(Snapshot snapshot, const Change &change)
{
    CONVENER_TRY(std::visit([&](const auto &one) { return make(snapshot, one); }, change));
    follow(snapshot);
    return snapshot;
}

} // namespace convener::timeline
