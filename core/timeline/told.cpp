#include "core/timeline/told.h"

#include <algorithm>

namespace convener::timeline {

using namespace training;

namespace {

/// The row with that number. Nothing for no number: rows that are not stored yet have none either.
template <class Row, class Id, class NumberOf>
const Row *find(const std::vector<Row> &rows, Id id, NumberOf numberOf)
{
    const auto found = id.isValid() ? std::ranges::find(rows, id, numberOf) : rows.end();
    return found == rows.end() ? nullptr : &*found;
}

const DelegateRecord *delegateOf(const Snapshot &snapshot, PlaceId id)
{
    return find(snapshot.delegates, id, [](const DelegateRecord &row) { return row.place.id; });
}

const SurveyRequest *requestOf(const Snapshot &snapshot, RequestId id)
{
    return find(snapshot.requests, id, &SurveyRequest::id);
}

const Commitment *commitmentOf(const Snapshot &snapshot, CommitmentId id)
{
    return find(snapshot.commitments, id, &Commitment::id);
}

/// The cohort's sessions that take place, a line each.
Told sessionsOf(const Snapshot &snapshot, CohortId id)
{
    const auto cohort = std::ranges::find(snapshot.cohorts, id, &Cohort::id);
    if (cohort == snapshot.cohorts.end())
        return {};
    QStringList lines;
    for (const Session &session : cohort->heldSessions())
        lines.append(session.time.toText() + u'|' + session.venue + u'|' + session.link);
    return {cohort->firstDate(), lines.join(u'\n')};
}

/// Whether there is still something to write to this person about.
bool isWanted(const Snapshot &snapshot, const Draft &draft)
{
    if (const SurveyRequest *request = requestOf(snapshot, draft.request))
        return draft.kind == DraftKind::SurveyReminder ? request->isAwaited() : request->progress == Progress::NotSent;
    if (const Commitment *commitment = commitmentOf(snapshot, draft.commitment))
        return !commitment->metOn;
    const DelegateRecord *delegate = delegateOf(snapshot, draft.place);
    if (!delegate)
        return false;
    return draft.kind == DraftKind::Offer ? delegate->place.standing == Standing::Offered
                                          : holdsPlace(delegate->place.standing);
}

/// Whether somebody whom it was sent to should be told what is so now.
bool isConcerned(const Snapshot &snapshot, const Draft &draft)
{
    const DelegateRecord *delegate = delegateOf(snapshot, draft.place);
    return !delegate || holdsPlace(delegate->place.standing);
}

bool isOutdated(const Snapshot &snapshot, const Draft &draft)
{
    if (draft.sentOn ? !isConcerned(snapshot, draft) : !isWanted(snapshot, draft))
        return !draft.sentOn;
    return toldNow(snapshot, draft) != Told{draft.toldOn, draft.told};
}

} // namespace

std::optional<Told> toldNow(const Snapshot &snapshot, const Draft &draft)
{
    if (const SurveyRequest *request = requestOf(snapshot, draft.request))
        return Told{request->dates ? std::optional(request->dates->due) : std::nullopt, {}};
    if (const Commitment *commitment = commitmentOf(snapshot, draft.commitment))
        return Told{commitment->due, {}};
    const DelegateRecord *delegate = delegateOf(snapshot, draft.place);
    if (!delegate)
        return std::nullopt;
    Told told = sessionsOf(snapshot, delegate->place.cohort);
    if (draft.kind == DraftKind::Offer) // once it is taken up, its last day no longer matters
        told.on = delegate->place.offeredUntil ? delegate->place.offeredUntil : draft.toldOn;
    return told;
}

void followDrafts(Snapshot &snapshot)
{
    for (Draft &draft : snapshot.drafts)
        draft.outdated = isOutdated(snapshot, draft);
}

} // namespace convener::timeline
