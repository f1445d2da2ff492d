#include "core/action/stages.h"

namespace convener::action {

using namespace training;

Result<std::vector<timeline::PrerequisiteStanding>> prerequisiteStandings(const Desk &desk, const CohortRecord &cohort,
                                                                          PersonId person)
{
    timeline::StageRecords records;
    for (const Prerequisite &prerequisite : cohort.stage().prerequisites) {
        CONVENER_ASSIGN(const auto places,
                        store::Places(desk.file).ofPerson(person, cohort.programme.id, prerequisite.stage));
        timeline::StageRecord &record = records[prerequisite.stage];
        for (const Place &place : places) {
            if (!holdsPlace(place.standing))
                continue;
            CONVENER_ASSIGN(const CohortRecord earlier, readCohort(desk, place.cohort));
            record.done = record.done || earlier.attended(place.id).value_or(false);
            record.over = earlier.cohort.lastDate();
        }
    }
    return timeline::prerequisites(cohort.programme, cohort.stage(), records, desk.today());
}

} // namespace convener::action
