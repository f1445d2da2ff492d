#include "core/timeline/change.h"

#include "core/timeline/follow.h"

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

Result<> make(Snapshot &snapshot, const MoveSession &change)
{
    Session *session = sessionOf(snapshot, change.session);
    if (!session)
        return notFound();
    if (session->cancelled)
        return refuse(Text::tr("This session is cancelled. Plan a new one instead."));
    session->time = change.to;
    return {};
}

Result<> make(Snapshot &snapshot, const CancelSession &change)
{
    Session *session = sessionOf(snapshot, change.session);
    if (!session)
        return notFound();
    session->cancelled = true;
    return {};
}

Result<> make(Snapshot &snapshot, const MoveWindow &change)
{
    if (!snapshot.programme.window)
        return refuse(Text::tr("%1 has no window to agree.").arg(snapshot.programme.title));
    snapshot.engagement.windowStart = change.start;
    return {};
}

Result<> make(Snapshot &snapshot, const ChangeJoiningDate &change)
{
    snapshot.engagement.joinedOn = change.joinedOn;
    return {};
}

Result<> make(Snapshot &snapshot, const WithdrawDelegate &change)
{
    DelegateRecord *delegate = delegateOf(snapshot, change.place);
    if (!delegate)
        return notFound();
    delegate->place.standing = Standing::Withdrawn;
    delegate->place.offeredUntil.reset();
    delegate->place.reason = change.why;
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
    const bool isIn = std::ranges::any_of(snapshot.delegates, [&](const DelegateRecord &other) {
        return other.place.cohort == cohort && other.place.person == change.by.id;
    });
    if (isIn)
        return refuse(Text::tr("%1 is in this cohort already.").arg(change.by.name));
    CONVENER_TRY(make(snapshot, WithdrawDelegate{change.place, change.why}));
    DelegateRecord substitute;
    substitute.place.cohort = cohort;
    substitute.place.person = change.by.id;
    substitute.place.standing = Standing::Confirmed;
    substitute.place.askedOn = change.on;
    substitute.place.reason = change.why;
    substitute.name = change.by.name;
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
    if (change.capacity < 1 || change.capacity < held)
        return refuse(Text::tr("%n hold(s) a place in this cohort, so its capacity cannot be %1. Withdraw somebody "
                               "first, or plan a second cohort.",
                               nullptr, static_cast<int>(held))
                          .arg(change.capacity));
    cohort->capacity = change.capacity;
    return {};
}

Result<> make(Snapshot &snapshot, const ChangeEdition &change)
{
    if (change.programme.id != snapshot.programme.id)
        return refuse(Text::tr("%1 is another programme. An engagement can only move to another edition of its own.")
                          .arg(change.programme.title));
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

Result<> make(Snapshot &snapshot, const RenameOrganisation &change)
{
    if (change.name.trimmed().isEmpty())
        return refuse(Text::tr("An organisation needs a name."));
    snapshot.organisation.name = change.name.trimmed();
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
