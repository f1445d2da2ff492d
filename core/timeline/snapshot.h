#pragma once

#include "core/timeline/eligibility.h"
#include "core/timeline/makeup.h"
#include "core/training/certificate.h"
#include "core/training/cohort.h"
#include "core/training/draft.h"
#include "core/training/engagement.h"
#include "core/training/organisation.h"
#include "core/training/person.h"
#include "core/training/place.h"
#include "core/training/programme.h"
#include "core/training/surveyrequest.h"

#include <optional>
#include <vector>

namespace convener::timeline {

/// One delegate's place in one of the engagement's cohorts.
struct DelegateRecord {
    training::Place place;
    QString name;
    std::optional<bool> attended; ///< the stage; nothing while it is not recorded
    Eligibility eligibility;
    bool erased = false; ///< who this was is known no more: nobody can be asked anything

    bool operator==(const DelegateRecord &) const = default;
};

/// A session of another engagement, with those of our delegates and guests who are expected there.
struct SessionElsewhere {
    training::Session session;
    std::vector<training::PersonId> people;

    bool operator==(const SessionElsewhere &) const = default;
};

/// Everything about one engagement that a change can touch, read at one moment. An action loads it, shows the
/// impact computed from it and applies that same impact.
struct Snapshot {
    training::Programme programme; ///< the edition that it joined
    training::Engagement engagement;
    training::Organisation organisation;
    std::vector<training::Commitment> commitments;
    std::vector<training::Cohort> cohorts;
    std::vector<DelegateRecord> delegates; ///< of all cohorts
    std::vector<training::SurveyRequest> requests;
    std::vector<training::Certificate> certificates;
    std::vector<training::Draft> drafts;
    std::vector<MakeUpRecord> makeUps;         ///< of its delegates, and of guests in its cohorts
    std::vector<training::SessionId> recorded; ///< sessions whose attendance is recorded
    std::vector<SessionElsewhere> elsewhere;   ///< that share a facilitator or a delegate with ours

    bool operator==(const Snapshot &) const = default;
};

} // namespace convener::timeline
