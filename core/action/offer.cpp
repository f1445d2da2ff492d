#include "core/action/offer.h"

#include "core/action/dates.h"
#include "core/action/holiday.h"
#include "core/action/snapshot.h"
#include "core/action/stages.h"
#include "core/action/step.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// The cohort as it is once the offers whose last day is past are declined, and how many were.
int lapse(CohortRecord &cohort, QDate today)
{
    int lapsed = 0;
    for (store::Delegate &delegate : cohort.delegates) {
        Place &place = delegate.place;
        if (!timeline::hasLapsed(place, today))
            continue;
        place.standing = Standing::Declined;
        place.reason = Text::tr("The offer lapsed on %1.").arg(timeline::dateText(*place.offeredUntil));
        place.offeredUntil.reset();
        ++lapsed;
    }
    return lapsed;
}

QString whyNone(const CohortRecord &cohort)
{
    const qint64 number = cohort.cohort.id.number;
    if (cohort.waiting() == 0)
        return Text::tr("Nobody waits for cohort %1, so there is nobody to offer a place to.").arg(number);
    if (cohort.held() >= cohort.seats() && cohort.held() < cohort.cohort.capacity)
        return Text::tr("Cohort %1 has a seat to spare, but a guest who makes up a week needs it. Offer it once that "
                        "session is over.")
            .arg(number);
    if (cohort.held() >= cohort.cohort.capacity)
        return Text::tr("Cohort %1 is full: %2 of %3. A place must come free first, or plan a second cohort.")
            .arg(number)
            .arg(cohort.held())
            .arg(cohort.cohort.capacity);
    return Text::tr("Nobody who waits for cohort %1 may be confirmed yet. See what each of them lacks.").arg(number);
}

} // namespace

Result<std::vector<timeline::ProposedOffer>> proposeOffers(const Desk &desk, const CohortRecord &cohort)
{
    const auto last = cohort.cohort.lastDate();
    if (cohort.waiting() == 0 || (last && *last < desk.today()))
        return std::vector<timeline::ProposedOffer>{};
    std::vector<timeline::Candidate> candidates;
    for (const store::Delegate &delegate : cohort.delegates) {
        timeline::Candidate candidate{delegate.place, {}};
        if (delegate.place.standing == Standing::Waiting) {
            CONVENER_ASSIGN(candidate.eligibility, eligibilityOf(desk, cohort, delegate));
        }
        candidates.push_back(std::move(candidate));
    }
    return timeline::nextOffers(cohort.seats(), candidates);
}

Result<QDate> lastDayOfOffer(const Desk &desk, const CohortRecord &cohort)
{
    CONVENER_ASSIGN(const auto days, workingDays(desk, cohort.organisation.nation));
    return timeline::offerEnds(days, desk.today(), cohort.programme.offerWorkingDays.value);
}

Result<> makeOffers(Desk &desk, const std::vector<timeline::ProposedOffer> &offers)
{
    store::Places places(desk.file);
    for (const timeline::ProposedOffer &offer : offers) {
        CONVENER_ASSIGN(const store::Delegate delegate, places.get(offer.place));
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, delegate.place.cohort));
        Place place = delegate.place;
        place.standing = Standing::Offered;
        CONVENER_ASSIGN(place.offeredUntil, lastDayOfOffer(desk, cohort));
        place.reason = offer.reason;
        CONVENER_TRY(places.update(place));
    }
    return {};
}

Result<Changes> offerFreed(Desk &desk, CohortId id)
{
    CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, id));
    CONVENER_ASSIGN(const auto offers, proposeOffers(desk, cohort));
    if (!offers.empty()) {
        CONVENER_TRY(makeOffers(desk, offers));
        CONVENER_TRY(followRules(desk, cohort.engagement.id));
    }
    return Changes{.engagements = {cohort.engagement.id}, .cohorts = {id}};
}

Result<std::vector<timeline::ProposedOffer>> foreseeOffers(const Desk &desk, CohortId id)
{
    CONVENER_ASSIGN(CohortRecord cohort, readCohort(desk, id));
    const int lapsed = lapse(cohort, desk.today());
    CONVENER_ASSIGN(auto offers, proposeOffers(desk, cohort));
    if (offers.empty() && lapsed == 0)
        return refuse(whyNone(cohort));
    return offers;
}

Result<OfferedPlaces> offerPlaces(Desk &desk, CohortId id)
{
    const StepName step = StepName(u"offer-places"_s).with(u"cohort"_s, id);
    return inOneStep(desk, step, [&](StepName &name) -> Result<OfferedPlaces> {
        CONVENER_ASSIGN(auto offers, foreseeOffers(desk, id));
        CONVENER_ASSIGN(const CohortRecord before, readCohort(desk, id));
        CohortRecord cohort = before;
        lapse(cohort, desk.today());
        for (std::size_t i = 0; i < cohort.delegates.size(); ++i)
            if (cohort.delegates[i].place != before.delegates[i].place)
                CONVENER_TRY(store::Places(desk.file).update(cohort.delegates[i].place));
        CONVENER_TRY(makeOffers(desk, offers));
        CONVENER_TRY(followRules(desk, cohort.engagement.id));
        name.with(u"count"_s, qint64(offers.size()));
        return OfferedPlaces{std::move(offers), {.engagements = {cohort.engagement.id}, .cohorts = {id}}};
    });
}

} // namespace convener::action
