#include "core/timeline/impact.h"

#include "core/timeline/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace convener::timeline {

using namespace Qt::StringLiterals;
using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Impact)
};

/// The rows that are not the same. Rows keep their index from one snapshot to the next; new ones come after.
template <class Row>
std::vector<Altered<Row>> altered(const std::vector<Row> &before, const std::vector<Row> &after)
{
    std::vector<Altered<Row>> rows;
    for (size_t i = 0; i < after.size(); ++i) {
        if (i >= before.size())
            rows.push_back({std::nullopt, after[i]});
        else if (!(before[i] == after[i]))
            rows.push_back({before[i], after[i]});
    }
    return rows;
}

template <class Row>
void write(std::vector<Row> &rows, const std::vector<Altered<Row>> &impact)
{
    for (const Altered<Row> &row : impact) {
        if (row.before)
            *std::ranges::find(rows, *row.before) = row.after;
        else
            rows.push_back(row.after);
    }
}

/// Delegates who hold a place in two of these sessions at the same time, here or elsewhere.
std::vector<Clash> inTwoPlaces(const Snapshot &snapshot)
{
    struct Attended {
        PersonId person;
        QString name;
        const Session *session;
    };
    const auto isElsewhere = [&](PlaceId place, SessionId session) {
        return std::ranges::any_of(snapshot.makeUps, [&](const MakeUpRecord &record) {
            return record.makeUp.place == place && record.makeUp.missed == session;
        });
    };
    std::vector<Attended> ours;
    for (const DelegateRecord &delegate : snapshot.delegates)
        for (const Cohort &cohort : snapshot.cohorts)
            if (cohort.id == delegate.place.cohort && holdsPlace(delegate.place.standing))
                for (const Session &session : cohort.sessions)
                    if (!session.cancelled && !isElsewhere(delegate.place.id, session.id))
                        ours.push_back({delegate.place.person, delegate.name, &session});
    for (const Cohort &cohort : snapshot.cohorts)
        for (const Session &session : cohort.sessions)
            for (const MakeUpRecord &guest : guestsOf(session.id, snapshot.makeUps))
                ours.push_back({guest.person, guest.name, &session});
    std::vector<Clash> found;
    const auto compare = [&](const Attended &one, const Session &other) {
        if (one.session->id != other.id && !other.cancelled && one.session->time.overlaps(other.time))
            found.push_back({u"delegate"_s,
                             Text::tr("%1 would be in two places on %2.").arg(one.name, dayText(other.time.date())),
                             one.session->cohort, one.session->id});
    };
    for (size_t i = 0; i < ours.size(); ++i) {
        for (size_t j = i + 1; j < ours.size(); ++j)
            if (ours[i].person == ours[j].person)
                compare(ours[i], *ours[j].session);
        for (const SessionElsewhere &elsewhere : snapshot.elsewhere)
            if (std::ranges::find(elsewhere.people, ours[i].person) != elsewhere.people.end())
                compare(ours[i], elsewhere.session);
    }
    return found;
}

std::vector<Clash> without(const std::vector<Clash> &clashes, const std::vector<Clash> &known)
{
    std::vector<Clash> rest;
    std::ranges::copy_if(clashes, std::back_inserter(rest),
                         [&](const Clash &clash) { return std::ranges::find(known, clash) == known.end(); });
    return rest;
}

std::vector<ProposedOffer> offersIn(const Snapshot &snapshot)
{
    std::vector<ProposedOffer> offers;
    for (const Cohort &cohort : snapshot.cohorts) {
        std::vector<Candidate> candidates;
        for (const DelegateRecord &delegate : snapshot.delegates)
            if (delegate.place.cohort == cohort.id)
                candidates.push_back({delegate.place, delegate.eligibility});
        const auto next = nextOffers(seats(cohort, snapshot.makeUps), candidates);
        offers.insert(offers.end(), next.begin(), next.end());
    }
    return offers;
}

const Session *sessionOf(const Snapshot &snapshot, SessionId id)
{
    for (const Cohort &cohort : snapshot.cohorts)
        for (const Session &session : cohort.sessions)
            if (session.id == id)
                return &session;
    return nullptr;
}

/// What becomes of the weeks made up: those that are gone, and those of which either session is not as it was.
void compareMakeUps(const Snapshot &before, const Snapshot &after, Impact &found)
{
    const auto isChanged = [&](SessionId id) {
        const Session *was = sessionOf(before, id);
        const Session *is = sessionOf(after, id);
        return was && is && *was != *is;
    };
    for (const MakeUpRecord &record : before.makeUps) {
        if (std::ranges::find(after.makeUps, record) == after.makeUps.end())
            found.droppedMakeUps.push_back(record);
        else if (isChanged(record.makeUp.session) || isChanged(record.makeUp.missed))
            found.movedMakeUps.push_back(record);
    }
}

/// The certificates of the delegates of cohorts that change, and of delegates whose place changes.
std::vector<Certificate> touchedCertificates(const Snapshot &snapshot, const Impact &impact)
{
    const auto isTouched = [&](const Certificate &certificate) {
        const auto delegate = std::ranges::find(snapshot.delegates, certificate.place,
                                                [](const DelegateRecord &row) { return row.place.id; });
        if (delegate == snapshot.delegates.end() || certificate.withdrawnOn)
            return false;
        return std::ranges::any_of(impact.cohorts,
                                   [&](const auto &row) { return row.after.id == delegate->place.cohort; }) ||
               std::ranges::any_of(impact.delegates,
                                   [&](const auto &row) { return row.after.place.id == certificate.place; });
    };
    std::vector<Certificate> touched;
    std::ranges::copy_if(snapshot.certificates, std::back_inserter(touched), isTouched);
    return touched;
}

} // namespace

std::vector<Clash> allClashes(const Snapshot &snapshot, const time::HolidayExceptions &holidays)
{
    auto found = clashes(snapshot.programme, snapshot.engagement, snapshot.cohorts,
                         time::WorkingDays(snapshot.organisation.nation, holidays));
    std::vector<Session> ours;
    for (const Cohort &cohort : snapshot.cohorts)
        ours.insert(ours.end(), cohort.sessions.begin(), cohort.sessions.end());
    std::vector<Session> others;
    for (const SessionElsewhere &elsewhere : snapshot.elsewhere)
        others.push_back(elsewhere.session);
    for (const auto &more : {doubleBookings(ours, others), inTwoPlaces(snapshot)})
        found.insert(found.end(), more.begin(), more.end());
    return found;
}

bool Impact::isEmpty() const
{
    return !engagement && !programme && !organisation && cohorts.empty() && delegates.empty() && requests.empty() &&
           commitments.empty() && drafts.empty() && droppedMakeUps.empty();
}

Impact difference(const Snapshot &snapshot, const Snapshot &after)
{
    Impact found;
    if (after.engagement != snapshot.engagement)
        found.engagement = {snapshot.engagement, after.engagement};
    if (after.programme != snapshot.programme)
        found.programme = after.programme;
    if (after.organisation != snapshot.organisation)
        found.organisation = {snapshot.organisation, after.organisation};
    found.cohorts = altered(snapshot.cohorts, after.cohorts);
    found.delegates = altered(snapshot.delegates, after.delegates);
    found.requests = altered(snapshot.requests, after.requests);
    found.commitments = altered(snapshot.commitments, after.commitments);
    found.drafts = altered(snapshot.drafts, after.drafts);
    compareMakeUps(snapshot, after, found);
    return found;
}

Impact impact(const Snapshot &snapshot, const Snapshot &after, const time::HolidayExceptions &holidays)
{
    Impact found = difference(snapshot, after);
    found.certificates = touchedCertificates(snapshot, found);
    const auto before = allClashes(snapshot, holidays);
    const auto now = allClashes(after, holidays);
    found.clashes = without(now, before);
    found.solved = without(before, now);
    found.offers = offersIn(after);
    return found;
}

Result<Impact> impact(const Snapshot &snapshot, const Change &change, const time::HolidayExceptions &holidays)
{
    CONVENER_ASSIGN(const Snapshot after, changed(snapshot, change));
    return impact(snapshot, after, holidays);
}

Snapshot applied(Snapshot snapshot, const Impact &impact)
{
    if (impact.engagement)
        snapshot.engagement = impact.engagement->after;
    if (impact.programme)
        snapshot.programme = *impact.programme;
    if (impact.organisation)
        snapshot.organisation = impact.organisation->after;
    write(snapshot.cohorts, impact.cohorts);
    write(snapshot.delegates, impact.delegates);
    write(snapshot.requests, impact.requests);
    write(snapshot.commitments, impact.commitments);
    write(snapshot.drafts, impact.drafts);
    std::erase_if(snapshot.makeUps, [&](const MakeUpRecord &record) {
        return std::ranges::find(impact.droppedMakeUps, record) != impact.droppedMakeUps.end();
    });
    return snapshot;
}

} // namespace convener::timeline
