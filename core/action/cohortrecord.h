#pragma once

#include "core/action/desk.h"
#include "core/store/makeups.h"
#include "core/store/places.h"
#include "core/timeline/makeup.h"
#include "core/training/certificate.h"
#include "core/training/cohort.h"
#include "core/training/engagement.h"
#include "core/training/organisation.h"
#include "core/training/programme.h"

#include <optional>
#include <vector>

namespace convener::action {

/// Everything about one cohort, read at one moment.
struct CohortRecord {
    training::Cohort cohort;
    training::Engagement engagement;
    training::Organisation organisation;
    training::Programme programme;
    std::vector<store::Delegate> delegates;
    store::AttendanceByPlace attendance;
    std::vector<training::Certificate> certificates;
    std::vector<timeline::MakeUpRecord> makeUps; ///< weeks that its delegates make up elsewhere, and guests here

    const training::Stage &stage() const;
    /// Those that are neither withdrawn nor replaced.
    std::vector<training::Certificate> standingCertificates() const;
    int held() const; ///< how many hold a place
    int waiting() const;
    std::optional<bool> attended(training::PlaceId place) const;
    /// Who makes a week up in this session of the cohort.
    std::vector<timeline::MakeUpRecord> guests(training::SessionId session) const;
    int seats() const; ///< the capacity, less the seats that guests need
};

timeline::MakeUpRecord asRecord(const store::NamedMakeUp &named);

/// Whether a place's attendance, with the weeks made up, makes the stage attended; nothing while a session that decides
/// it is not recorded.
std::optional<bool> attendedStage(const training::Stage &stage, const training::Cohort &cohort,
                                  const store::AttendanceByPlace &attendance,
                                  const std::vector<timeline::MakeUpRecord> &makeUps, training::PlaceId place);

/// NotFound when there is no such cohort.
Result<CohortRecord> readCohort(const Desk &desk, training::CohortId id);

/// Every cohort of an engagement in the order they were made, as readCohort() gives one.
Result<std::vector<CohortRecord>> readCohorts(const Desk &desk, training::EngagementId engagement);

} // namespace convener::action
