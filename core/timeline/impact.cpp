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
    std::vector<Attended> ours;
    for (const DelegateRecord &delegate : snapshot.delegates)
        for (const Cohort &cohort : snapshot.cohorts)
            if (cohort.id == delegate.place.cohort && holdsPlace(delegate.place.standing))
                for (const Session &session : cohort.sessions)
                    if (!session.cancelled)
                        ours.push_back({delegate.place.person, delegate.name, &session});
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
        const auto next = nextOffers(cohort.capacity, candidates);
        offers.insert(offers.end(), next.begin(), next.end());
    }
    return offers;
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
           commitments.empty();
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
    return found;
}

Result<Impact> impact(const Snapshot &snapshot, const Change &change, const time::HolidayExceptions &holidays)
{
    CONVENER_ASSIGN(const Snapshot after, changed(snapshot, change));
    Impact found = difference(snapshot, after);
    found.certificates = touchedCertificates(snapshot, found);
    const auto before = allClashes(snapshot, holidays);
    const auto now = allClashes(after, holidays);
    found.clashes = without(now, before);
    found.solved = without(before, now);
    found.offers = offersIn(after);
    return found;
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
    return snapshot;
}

QStringList impactText(const Impact &impact)
{
    QStringList lines;
    for (const Clash &clash : impact.clashes)
        lines.append(clash.text);
    for (const Clash &clash : impact.solved)
        lines.append(Text::tr("No longer so: %1").arg(clash.text));
    const auto count = [&](const auto &rows, const auto &is) {
        return static_cast<int>(std::ranges::count_if(rows, is));
    };
    const auto say = [&](int number, const char *text) {
        if (number > 0)
            lines.append(Text::tr(text, nullptr, number));
    };
    using Request = Altered<SurveyRequest>;
    say(count(impact.commitments, [](const auto &row) { return row.before && row.before->due != row.after.due; }),
        QT_TRANSLATE_N_NOOP("Impact", "%n commitment(s) get another due date."));
    say(count(impact.requests, [](const Request &row) { return row.before && row.before->dates != row.after.dates; }),
        QT_TRANSLATE_N_NOOP("Impact", "%n survey request(s) get other dates."));
    say(count(impact.requests,
              [](const Request &row) {
                  return row.before && row.after.sentForEarlierDate && !row.before->sentForEarlierDate;
              }),
        QT_TRANSLATE_N_NOOP("Impact", "%n survey request(s) went out already; they stay and are marked “sent for the "
                                      "earlier date”."));
    say(count(impact.requests,
              [](const Request &row) {
                  return row.after.progress == Progress::NotNeeded &&
                         (!row.before || row.before->progress != Progress::NotNeeded);
              }),
        QT_TRANSLATE_N_NOOP("Impact", "%n survey request(s) are no longer needed."));
    say(count(impact.requests, [](const Request &row) { return !row.before; }),
        QT_TRANSLATE_N_NOOP("Impact", "%n survey request(s) are added."));
    say(static_cast<int>(impact.certificates.size()),
        QT_TRANSLATE_N_NOOP("Impact", "%n certificate(s) were issued for this; they stay as they are."));
    for (const ProposedOffer &offer : impact.offers)
        lines.append(Text::tr("A place can be offered. %1").arg(offer.reason));
    return lines;
}

} // namespace convener::timeline
