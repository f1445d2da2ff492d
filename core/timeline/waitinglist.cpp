#include "core/timeline/waitinglist.h"

#include "core/timeline/datetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>

namespace convener::timeline {

using training::Place;
using training::Standing;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WaitingList)
};

auto orderOf(const Place &place)
{
    return std::tuple(place.priority.value_or(std::numeric_limits<int>::max()), place.askedOn, place.id);
}

QString reasonFor(const Place &place, int passedOver)
{
    const QString next = place.priority
                             ? Text::tr("Next on the waiting list: priority %1, asked on %2.")
                                   .arg(*place.priority)
                                   .arg(dateText(place.askedOn))
                             : Text::tr("Next on the waiting list: asked on %1.").arg(dateText(place.askedOn));
    return passedOver == 0
               ? next
               : Text::tr("%1 %2").arg(next, Text::tr("%n before them cannot be confirmed.", nullptr, passedOver));
}

} // namespace

bool waitsBefore(const Place &a, const Place &b)
{
    return orderOf(a) < orderOf(b);
}

std::vector<ProposedOffer> nextOffers(int capacity, const std::vector<Candidate> &candidates)
{
    std::vector<const Candidate *> waiting;
    auto free = static_cast<std::ptrdiff_t>(capacity);
    for (const Candidate &candidate : candidates) {
        if (training::holdsPlace(candidate.place.standing))
            --free;
        else if (candidate.place.standing == Standing::Waiting)
            waiting.push_back(&candidate);
    }
    std::ranges::sort(waiting, [](const Candidate *a, const Candidate *b) { return waitsBefore(a->place, b->place); });
    std::vector<ProposedOffer> offers;
    int passedOver = 0;
    for (const Candidate *candidate : waiting) {
        if (std::ssize(offers) >= free)
            break;
        if (candidate->eligibility.mayBeConfirmed())
            offers.push_back({candidate->place.id, reasonFor(candidate->place, passedOver)});
        else
            ++passedOver;
    }
    return offers;
}

QDate offerEnds(const time::WorkingDays &workingDays, QDate offeredOn, int offerWorkingDays)
{
    return workingDays.add(offeredOn, offerWorkingDays);
}

bool hasLapsed(const Place &place, QDate today)
{
    return place.standing == Standing::Offered && place.offeredUntil && *place.offeredUntil < today;
}

} // namespace convener::timeline
