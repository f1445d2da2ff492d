#include "core/action/keepplace.h"

#include "core/action/dates.h"
#include "core/action/engagementrecord.h"
#include "core/action/stages.h"
#include "core/action/step.h"
#include "core/store/cohorts.h"
#include "core/store/people.h"
#include "core/timeline/datetext.h"
#include "core/timeline/waitinglist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

Changes changesIn(const CohortRecord &cohort)
{
    return {.engagements = {cohort.engagement.id}, .cohorts = {cohort.cohort.id}};
}

/// Offers every free place to the next eligible one on the waiting list.
Result<std::vector<PlaceId>> offerFreePlaces(Desk &desk, CohortId id)
{
    CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, id));
    std::vector<timeline::Candidate> candidates;
    for (const store::Delegate &delegate : cohort.delegates) {
        timeline::Candidate candidate{delegate.place, {}};
        if (delegate.place.standing == Standing::Waiting) {
            CONVENER_ASSIGN(candidate.eligibility, eligibilityOf(desk, cohort, delegate));
        }
        candidates.push_back(std::move(candidate));
    }
    const QDate until = timeline::offerEnds(workingDays(desk, cohort.organisation.nation), desk.today(),
                                            cohort.programme.offerWorkingDays.value);
    store::Places places(desk.file);
    std::vector<PlaceId> offered;
    for (const timeline::ProposedOffer &offer : timeline::nextOffers(cohort.cohort.capacity, candidates)) {
        CONVENER_ASSIGN(const store::Delegate delegate, places.get(offer.place));
        Place place = delegate.place;
        place.standing = Standing::Offered;
        place.offeredUntil = until;
        place.reason = offer.reason;
        CONVENER_TRY(places.update(place));
        offered.push_back(place.id);
    }
    return offered;
}

Result<> lapseOffers(Desk &desk, CohortId id)
{
    store::Places places(desk.file);
    CONVENER_ASSIGN(const auto delegates, places.ofCohort(id));
    for (const store::Delegate &delegate : delegates) {
        if (!timeline::hasLapsed(delegate.place, desk.today()))
            continue;
        Place place = delegate.place;
        place.standing = Standing::Declined;
        place.reason = Text::tr("The offer lapsed on %1.").arg(timeline::dateText(*place.offeredUntil));
        place.offeredUntil.reset();
        CONVENER_TRY(places.update(place));
    }
    return {};
}

Result<> refuseAttended(const CohortRecord &cohort, const store::Delegate &delegate)
{
    if (cohort.attendance.contains(delegate.place.id))
        return refuse(Text::tr("Attendance of %1 in cohort %2 is recorded, so the place was used. Correct the attendance first.")
                          .arg(delegate.person.name)
                          .arg(cohort.cohort.id.number));
    return {};
}

/// Ends a place with the standing given and, where `offers`, offers what is free.
Result<PlaceChange> endPlace(Desk &desk, PlaceId id, Standing standing, const QString &why)
{
    return inOneStep(desk, [&]() -> Result<PlaceChange> {
        store::Places places(desk.file);
        CONVENER_ASSIGN(const store::Delegate delegate, places.get(id));
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, delegate.place.cohort));
        if (!holdsPlace(delegate.place.standing) && delegate.place.standing != Standing::Waiting)
            return refuse(Text::tr("%1 has no place in cohort %2 to give up.").arg(delegate.person.name).arg(cohort.cohort.id.number));
        CONVENER_TRY(refuseAttended(cohort, delegate));
        Place place = delegate.place;
        place.standing = standing;
        place.offeredUntil.reset();
        place.reason = why.simplified();
        CONVENER_TRY(places.update(place));
        CONVENER_ASSIGN(auto offered, offerFreePlaces(desk, cohort.cohort.id));
        CONVENER_TRY(followRules(desk, cohort.engagement.id));
        return PlaceChange{.place = id, .offered = std::move(offered), .changes = changesIn(cohort)};
    });
}

Result<PersonId> personFor(Desk &desk, const Substitute &by, OrganisationId organisation)
{
    store::People people(desk.file);
    if (!emailKey(by.email).isEmpty()) {
        CONVENER_ASSIGN(const auto known, people.byEmail(by.email));
        if (known)
            return known->id;
    }
    const QString name = by.name.simplified();
    if (name.isEmpty())
        return refuse(Text::tr("A substitute needs a name, or the e-mail address of somebody in this file."));
    return store::People::Adder(desk.file).add(
        {.name = name, .email = by.email.trimmed(), .jobTitle = by.jobTitle.simplified(), .organisation = organisation});
}

} // namespace

Result<PlaceChange> confirmPlace(Desk &desk, PlaceId id, const QString &overrideReason)
{
    return inOneStep(desk, [&]() -> Result<PlaceChange> {
        store::Places places(desk.file);
        CONVENER_ASSIGN(const store::Delegate delegate, places.get(id));
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, delegate.place.cohort));
        if (!holdsPlace(delegate.place.standing))
            return refuse(Text::tr("%1 holds no place in cohort %2 that could be confirmed. Offer one first.")
                              .arg(delegate.person.name)
                              .arg(cohort.cohort.id.number));
        if (timeline::hasLapsed(delegate.place, desk.today()))
            return refuse(Text::tr("The offer to %1 lapsed on %2. Offer the free places again.")
                              .arg(delegate.person.name, timeline::dateText(*delegate.place.offeredUntil)));
        CONVENER_ASSIGN(const timeline::Eligibility eligibility, eligibilityOf(desk, cohort, delegate));
        const QString why = overrideReason.simplified();
        if (!eligibility.mayBeConfirmed() && why.isEmpty())
            return refuse(Text::tr("%1 cannot be confirmed. %2 To confirm all the same, give the reason; it is kept.")
                              .arg(delegate.person.name, eligibility.bars.join(u' ')));
        Place place = delegate.place;
        place.standing = Standing::Confirmed;
        place.offeredUntil.reset();
        place.reason = eligibility.mayBeConfirmed()
                           ? QString()
                           : Text::tr("Confirmed although: %1 Reason: %2").arg(eligibility.bars.join(u' '), why);
        CONVENER_TRY(places.update(place));
        return PlaceChange{.place = id, .warnings = eligibility.warnings, .changes = changesIn(cohort)};
    });
}

Result<PlaceChange> withdrawPlace(Desk &desk, PlaceId place, const QString &why)
{
    return endPlace(desk, place, Standing::Withdrawn, why);
}

Result<PlaceChange> declinePlace(Desk &desk, PlaceId place, const QString &why)
{
    return endPlace(desk, place, Standing::Declined, why);
}

Result<PlaceChange> offerPlaces(Desk &desk, CohortId id)
{
    return inOneStep(desk, [&]() -> Result<PlaceChange> {
        CONVENER_TRY(lapseOffers(desk, id));
        CONVENER_ASSIGN(auto offered, offerFreePlaces(desk, id));
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, id));
        if (offered.empty())
            return refuse(cohort.waiting() == 0
                              ? Text::tr("Nobody waits for cohort %1, so there is nobody to offer a place to.").arg(id.number)
                          : cohort.held() >= cohort.cohort.capacity
                              ? Text::tr("Cohort %1 is full: %2 of %3. A place must come free first, or plan a second cohort.")
                                    .arg(id.number)
                                    .arg(cohort.held())
                                    .arg(cohort.cohort.capacity)
                              : Text::tr("Nobody who waits for cohort %1 may be confirmed yet. See what each of them lacks.").arg(id.number));
        CONVENER_TRY(followRules(desk, cohort.engagement.id));
        return PlaceChange{.offered = std::move(offered), .changes = changesIn(cohort)};
    });
}

Result<Changes> setPriority(Desk &desk, PlaceId id, std::optional<int> priority, const QString &why)
{
    return inOneStep(desk, [&]() -> Result<Changes> {
        store::Places places(desk.file);
        CONVENER_ASSIGN(const store::Delegate delegate, places.get(id));
        if (delegate.place.standing != Standing::Waiting)
            return refuse(Text::tr("%1 does not wait, so there is no order to change.").arg(delegate.person.name));
        if (priority && *priority < 1)
            return refuse(Text::tr("A priority is 1 or more, not %1; 1 comes first.").arg(*priority));
        Place place = delegate.place;
        place.priority = priority;
        place.reason = why.simplified();
        CONVENER_TRY(places.update(place));
        return Changes{.cohorts = {place.cohort}};
    });
}

Result<PlaceChange> substitute(Desk &desk, PlaceId id, const Substitute &by, const QString &why)
{
    return inOneStep(desk, [&]() -> Result<PlaceChange> {
        store::Places places(desk.file);
        CONVENER_ASSIGN(const store::Delegate leaving, places.get(id));
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, leaving.place.cohort));
        if (!holdsPlace(leaving.place.standing))
            return refuse(Text::tr("%1 holds no place in cohort %2 that somebody could take over.")
                              .arg(leaving.person.name)
                              .arg(cohort.cohort.id.number));
        CONVENER_TRY(refuseAttended(cohort, leaving));
        CONVENER_ASSIGN(const PersonId person, personFor(desk, by, cohort.organisation.id));
        const auto present = std::find_if(cohort.delegates.begin(), cohort.delegates.end(),
                                          [&](const store::Delegate &delegate) { return delegate.person.id == person; });
        if (present != cohort.delegates.end() && holdsPlace(present->place.standing))
            return refuse(Text::tr("%1 is in cohort %2 already. Choose somebody else.")
                              .arg(present->person.name)
                              .arg(cohort.cohort.id.number));
        Place left = leaving.place;
        left.standing = Standing::Withdrawn;
        left.offeredUntil.reset();
        left.reason = why.simplified();
        CONVENER_TRY(places.update(left));
        Place taken{.cohort = cohort.cohort.id,
                    .person = person,
                    .standing = Standing::Confirmed,
                    .askedOn = desk.today(),
                    .reason = Text::tr("Takes the place of %1.").arg(leaving.person.name)};
        if (present != cohort.delegates.end()) {
            taken.id = present->place.id;
            CONVENER_TRY(places.update(taken));
        } else {
            CONVENER_ASSIGN(taken.id, store::Places::Adder(desk.file).add(taken));
        }
        CONVENER_TRY(followRules(desk, cohort.engagement.id));
        return PlaceChange{.place = taken.id, .changes = changesIn(cohort)};
    });
}

Result<Changes> changeCapacity(Desk &desk, CohortId id, int capacity)
{
    return inOneStep(desk, [&]() -> Result<Changes> {
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, id));
        const int most = cohort.stage().capacity.value(cohort.cohort.mode).value;
        if (capacity < 1 || capacity > most)
            return refuse(Text::tr("%1 takes 1 to %2 delegates, not %3. Plan a second cohort for more.")
                              .arg(cohort.stage().title)
                              .arg(most)
                              .arg(capacity));
        if (capacity < cohort.held())
            return refuse(Text::tr("Cohort %1 holds %2 delegates; %3 places are too few. Move somebody to another cohort first.")
                              .arg(id.number)
                              .arg(cohort.held())
                              .arg(capacity));
        CONVENER_TRY(store::Cohorts(desk.file).setCapacity(id, capacity));
        return changesIn(cohort);
    });
}

Result<Changes> setRequirement(Desk &desk, PlaceId id, const QString &requirement, RequirementState state)
{
    return inOneStep(desk, [&]() -> Result<Changes> {
        store::Places places(desk.file);
        CONVENER_ASSIGN(const store::Delegate delegate, places.get(id));
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, delegate.place.cohort));
        QStringList known;
        for (const Requirement &each : cohort.programme.requirements)
            known.append(each.id);
        if (!known.contains(requirement))
            return refuse(known.isEmpty() ? Text::tr("%1 has no requirements.").arg(cohort.programme.title)
                                          : Text::tr("%1 has no requirement “%2”. It has: %3.")
                                                .arg(cohort.programme.title, requirement, known.join(u", "_s)));
        CONVENER_TRY(places.setRequirement(id, requirement, state));
        return changesIn(cohort);
    });
}

Result<Changes> recordReturnedWork(Desk &desk, PlaceId id, const QString &stage, QDate on)
{
    return inOneStep(desk, [&]() -> Result<Changes> {
        store::Places places(desk.file);
        CONVENER_ASSIGN(const store::Delegate delegate, places.get(id));
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, delegate.place.cohort));
        const Stage *work = cohort.programme.stage(stage);
        if (!work || work->isMeeting())
            return refuse(Text::tr("%1 has no work “%2” that a delegate returns.").arg(cohort.programme.title, stage));
        CONVENER_TRY(places.setReturnedWork(id, stage, on));
        return changesIn(cohort);
    });
}

} // namespace convener::action
