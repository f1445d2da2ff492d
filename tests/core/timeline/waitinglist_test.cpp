#include "core/timeline/waitinglist.h"
#include "tests/core/timeline/fixture.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace convener;
using namespace convener::test;
using timeline::Candidate;
using training::Standing;

namespace {

Candidate candidate(int number, Standing standing, QDate askedOn, std::optional<int> priority = {})
{
    training::Place place;
    place.id = {number};
    place.standing = standing;
    place.askedOn = askedOn;
    place.priority = priority;
    return {place, {}};
}

std::vector<qint64> offered(int capacity, const std::vector<Candidate> &candidates)
{
    std::vector<qint64> numbers;
    for (const timeline::ProposedOffer &offer : timeline::nextOffers(capacity, candidates))
        numbers.push_back(offer.place.number);
    return numbers;
}

const QDate day(2027, 1, 4);

} // namespace

TEST_CASE("a freed place is offered to the first who asked, unless a priority says otherwise")
{
    std::vector list{candidate(1, Standing::Confirmed, day), candidate(2, Standing::Waiting, day.addDays(2)),
                     candidate(3, Standing::Waiting, day.addDays(1)), candidate(4, Standing::Withdrawn, day)};
    CHECK(offered(1, list).empty());
    CHECK(offered(2, list) == std::vector<qint64>{3});
    CHECK(offered(9, list) == std::vector<qint64>{3, 2});
    list[1].place.priority = 1;
    CHECK(offered(2, list) == std::vector<qint64>{2});
}

TEST_CASE("an open offer holds its place")
{
    CHECK(offered(1, {candidate(1, Standing::Offered, day), candidate(2, Standing::Waiting, day)}).empty());
}

TEST_CASE("who cannot be confirmed is passed over, and the reason says so")
{
    std::vector list{candidate(1, Standing::Waiting, day), candidate(2, Standing::Waiting, day.addDays(1))};
    list[0].eligibility.bars.append(u"Not met"_s);
    const auto offers = timeline::nextOffers(1, list);
    REQUIRE(offers.size() == 1);
    CHECK(offers[0].place.number == 2);
    CHECK(offers[0].reason.contains(u"5 January 2027"_s));
    CHECK(offers[0].reason.contains(u"cannot be confirmed"_s));
}

TEST_CASE("an offer lapses after five working days")
{
    // Good Friday and Easter Monday 2027 are 26 and 29 March.
    const QDate ends = timeline::offerEnds(workingDays(), QDate(2027, 3, 24), 5);
    CHECK(ends == QDate(2027, 4, 2));
    auto place = candidate(1, Standing::Offered, day).place;
    place.offeredUntil = ends;
    CHECK_FALSE(timeline::hasLapsed(place, ends));
    CHECK(timeline::hasLapsed(place, ends.addDays(1)));
    place.standing = Standing::Confirmed;
    CHECK_FALSE(timeline::hasLapsed(place, ends.addDays(1)));
}

TEST_CASE("no free place is without an offer while someone eligible waits, and nobody is over capacity")
{
    CHECK(rc::check("offers", [] {
        std::vector<Candidate> list;
        const int size = *rc::gen::inRange(0, 30);
        int held = 0, eligible = 0;
        for (int i = 1; i <= size; ++i) {
            const auto standing = *rc::gen::element(Standing::Invited, Standing::Offered, Standing::Confirmed,
                                                    Standing::Waiting, Standing::Declined, Standing::Withdrawn);
            list.push_back(candidate(i, standing, day.addDays(*rc::gen::inRange(0, 9))));
            if (*rc::gen::inRange(0, 4) == 0)
                list.back().eligibility.bars.append(u"Not met"_s);
            held += training::holdsPlace(standing) ? 1 : 0;
            eligible += standing == Standing::Waiting && list.back().eligibility.mayBeConfirmed() ? 1 : 0;
        }
        const int capacity = *rc::gen::inRange(1, 20);
        const int offers = static_cast<int>(timeline::nextOffers(capacity, list).size());
        RC_ASSERT(offers == std::min(std::max(capacity - held, 0), eligible));
    }));
}
