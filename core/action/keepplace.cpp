#include "core/action/keepplace.h"

#include "core/action/email.h"
#include "core/action/stages.h"
#include "core/action/step.h"
#include "core/store/people.h"
#include "core/timeline/datetext.h"
#include "core/timeline/waitinglist.h"
#include "core/training/length.h"

#include <QCoreApplication>

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

void nameDelegate(StepName &name, const store::Delegate &delegate)
{
    name.with(u"person"_s, delegate.person.id)
        .with(u"name"_s, delegate.person.name)
        .with(u"cohort"_s, delegate.place.cohort);
}

/// The person known by the e-mail address, or a new one without a number.
Result<Person> personFor(const Desk &desk, const Substitute &by, OrganisationId organisation)
{
    CONVENER_ASSIGN(const QString email, typedEmail(by.email));
    if (!email.isEmpty()) {
        CONVENER_ASSIGN(const auto known, store::People(desk.file).byEmail(email));
        if (known)
            return *known;
    }
    const QString name = by.name.simplified();
    if (name.isEmpty())
        return refuse(Text::tr("A substitute needs a name, or the e-mail address of somebody in this file."));
    CONVENER_TRY(mustFit(Text::tr("The name of the substitute"), name));
    CONVENER_TRY(mustFit(Text::tr("The job title"), by.jobTitle));
    return Person{.name = name, .email = email, .jobTitle = by.jobTitle.simplified(), .organisation = organisation};
}

/// The change that brings `by` in, with what keeps them from being confirmed.
Result<timeline::SubstituteDelegate> substitution(const Desk &desk, const CohortRecord &cohort, PlaceId place,
                                                  const Person &by, const QString &why)
{
    CONVENER_ASSIGN(const auto standings, prerequisiteStandings(desk, cohort, by.id));
    return timeline::SubstituteDelegate{place, by, desk.today(), why.simplified(),
                                        timeline::eligibility(cohort.programme, {}, standings).bars};
}

} // namespace

Result<ConfirmedPlace> confirmPlace(Desk &desk, PlaceId id, const QString &overrideReason)
{
    const StepName step = StepName(u"confirm-place"_s).with(u"place"_s, id);
    return inOneStep(desk, step, [&](StepName &name) -> Result<ConfirmedPlace> {
        store::Places places(desk.file);
        CONVENER_ASSIGN(const store::Delegate delegate, places.get(id));
        nameDelegate(name, delegate);
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
        CONVENER_TRY(mustFit(Text::tr("The reason"), why, longestText));
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
        return ConfirmedPlace{eligibility.warnings, changesIn(cohort)};
    });
}

Result<Changes> setPriority(Desk &desk, PlaceId id, std::optional<int> priority, const QString &why)
{
    const StepName step = StepName(u"set-priority"_s).with(u"place"_s, id);
    return inOneStep(desk, step, [&](StepName &name) -> Result<Changes> {
        store::Places places(desk.file);
        CONVENER_ASSIGN(const store::Delegate delegate, places.get(id));
        nameDelegate(name, delegate);
        if (delegate.place.standing != Standing::Waiting)
            return refuse(Text::tr("%1 does not wait, so there is no order to change.").arg(delegate.person.name));
        if (priority && *priority < 1)
            return refuse(Text::tr("A priority is 1 or more, not %1; 1 comes first.").arg(*priority));
        CONVENER_TRY(mustFit(Text::tr("The reason"), why, longestText));
        Place place = delegate.place;
        place.priority = priority;
        place.reason = why.simplified();
        CONVENER_TRY(places.update(place));
        return Changes{.cohorts = {place.cohort}};
    });
}

Result<AppliedChange> substitute(Desk &desk, PlaceId id, const Substitute &by, const QString &why)
{
    const StepName step = StepName(u"substitute"_s).with(u"place"_s, id);
    return inOneStep(desk, step, [&](StepName &name) -> Result<AppliedChange> {
        CONVENER_ASSIGN(const store::Delegate leaving, store::Places(desk.file).get(id));
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, leaving.place.cohort));
        CONVENER_ASSIGN(Person person, personFor(desk, by, cohort.organisation.id));
        if (!person.id.isValid()) {
            CONVENER_ASSIGN(person.id, store::People::Adder(desk.file).add(person));
        }
        nameDelegate(name, leaving);
        name.with(u"by"_s, person.id).with(u"byName"_s, person.name);
        CONVENER_ASSIGN(const auto change, substitution(desk, cohort, id, person, why));
        return applyChange(desk, cohort.engagement.id, change);
    });
}

Result<timeline::Impact> foreseeSubstitute(const Desk &desk, PlaceId id, const Substitute &by, const QString &why)
{
    CONVENER_ASSIGN(const store::Delegate leaving, store::Places(desk.file).get(id));
    CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, leaving.place.cohort));
    CONVENER_ASSIGN(const Person person, personFor(desk, by, cohort.organisation.id));
    CONVENER_ASSIGN(const auto change, substitution(desk, cohort, id, person, why));
    return foresee(desk, cohort.engagement.id, change);
}

Result<Changes> setRequirements(Desk &desk, PlaceId id, const timeline::RequirementStates &states)
{
    const StepName step = StepName(u"set-requirement"_s).with(u"place"_s, id);
    return inOneStep(desk, step, [&](StepName &name) -> Result<Changes> {
        store::Places places(desk.file);
        CONVENER_ASSIGN(const store::Delegate delegate, places.get(id));
        nameDelegate(name, delegate);
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, delegate.place.cohort));
        QStringList known;
        for (const Requirement &each : cohort.programme.requirements)
            known.append(each.id);
        for (auto each = states.begin(); each != states.end(); ++each) {
            if (!known.contains(each.key()))
                return refuse(known.isEmpty() ? Text::tr("%1 has no requirements.").arg(cohort.programme.title)
                                              : Text::tr("%1 has no requirement “%2”. It has: %3.")
                                                    .arg(cohort.programme.title, each.key(), known.join(u", "_s)));
            CONVENER_TRY(places.setRequirement(id, each.key(), each.value()));
        }
        return changesIn(cohort);
    });
}

Result<Changes> setRequirement(Desk &desk, PlaceId id, const QString &requirement, RequirementState state)
{
    return setRequirements(desk, id, {{requirement, state}});
}

Result<Changes> recordReturnedWork(Desk &desk, PlaceId id, const QString &stage, QDate on)
{
    const StepName step = StepName(u"record-returned-work"_s).with(u"place"_s, id);
    return inOneStep(desk, step, [&](StepName &name) -> Result<Changes> {
        store::Places places(desk.file);
        CONVENER_ASSIGN(const store::Delegate delegate, places.get(id));
        nameDelegate(name, delegate);
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, delegate.place.cohort));
        const Stage *work = cohort.programme.stage(stage);
        if (!work || work->isMeeting())
            return refuse(Text::tr("%1 has no work “%2” that a delegate returns.").arg(cohort.programme.title, stage));
        CONVENER_TRY(places.setReturnedWork(id, stage, on));
        return changesIn(cohort);
    });
}

Result<Changes> recordReturnedWork(Desk &desk, CohortId cohort, const std::vector<PlaceId> &places,
                                   const QString &stage, QDate on)
{
    if (places.empty())
        return refuse(Text::tr("Nobody is chosen. Choose whose work came back."));
    const StepName step = StepName(u"record-returned-works"_s)
                              .with(u"cohort"_s, cohort)
                              .with(u"on"_s, on)
                              .with(u"count"_s, int(places.size()));
    return inOneStep(desk, step, [&]() -> Result<Changes> {
        Changes changes;
        for (const PlaceId place : places) {
            CONVENER_ASSIGN(const Changes each, recordReturnedWork(desk, place, stage, on));
            changes.add(each);
        }
        return changes;
    });
}

} // namespace convener::action
