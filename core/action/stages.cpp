#include "core/action/stages.h"

#include "core/timeline/window.h"

#include <algorithm>

namespace convener::action {

using namespace training;

namespace {

/// A stage with sessions: attended in one of their cohorts, over with the last session of them all.
Result<timeline::StageRecord> attendedRecord(const Desk &desk, const Programme &programme, const QString &stage,
                                             PersonId person)
{
    timeline::StageRecord record;
    CONVENER_ASSIGN(const auto places, store::Places(desk.file).ofPerson(person, programme.id, stage));
    for (const Place &place : places) {
        if (!holdsPlace(place.standing))
            continue;
        CONVENER_ASSIGN(const CohortRecord earlier, readCohort(desk, place.cohort));
        record.done = record.done || earlier.attended(place.id).value_or(false);
        record.over = std::max(record.over, earlier.cohort.lastDate());
    }
    return record;
}

/// Work done alone: over on the day it is due for this cohort.
Result<timeline::StageRecord> returnedRecord(const Desk &desk, const CohortRecord &cohort, const QString &stage,
                                             PersonId person)
{
    CONVENER_ASSIGN(const auto returned, store::Places(desk.file).workReturned(person, cohort.programme.id, stage));
    timeline::StageRecord record{.done = returned.has_value()};
    if (const Stage *work = cohort.programme.stage(stage))
        if (const auto span = timeline::preWork(*work, cohort.cohort))
            record.over = span->last();
    return record;
}

} // namespace

Result<std::vector<timeline::PrerequisiteStanding>> prerequisiteStandings(const Desk &desk, const CohortRecord &cohort,
                                                                          PersonId person)
{
    timeline::StageRecords records;
    for (const Prerequisite &prerequisite : cohort.stage().prerequisites) {
        CONVENER_ASSIGN(records[prerequisite.stage],
                        prerequisite.completion == Completion::Returned
                            ? returnedRecord(desk, cohort, prerequisite.stage, person)
                            : attendedRecord(desk, cohort.programme, prerequisite.stage, person));
    }
    return timeline::prerequisites(cohort.programme, cohort.stage(), records, desk.today());
}

Result<timeline::Eligibility> eligibilityOf(const Desk &desk, const CohortRecord &cohort,
                                            const store::Delegate &delegate)
{
    CONVENER_ASSIGN(const auto requirements, store::Places(desk.file).requirements(delegate.place.id));
    CONVENER_ASSIGN(const auto prerequisites, prerequisiteStandings(desk, cohort, delegate.person.id));
    return timeline::eligibility(cohort.programme, requirements, prerequisites);
}

} // namespace convener::action
