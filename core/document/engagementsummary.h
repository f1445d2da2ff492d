#pragma once

#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"
#include "core/evaluation/reach.h"
#include "core/evaluation/responserate.h"

#include <map>

namespace convener::document {

/// How full a cohort was, and how many attended its stage.
struct CohortOutcome {
    training::Cohort cohort;
    int held = 0;
    int attended = 0;
    int certificates = 0;
};

/// What became of an engagement, up to the day of its imprint.
struct EngagementOutcome {
    EngagementFacts facts;
    std::vector<CohortOutcome> cohorts;
    std::map<std::pair<training::Level, QString>, evaluation::ResponseRate> rates; ///< by level and survey point
    struct Trainer {
        QString name;
        evaluation::Reach reach;
    };
    std::vector<Trainer> trainers;
};

/// One or two pages for the organisation's sponsor: what was agreed, what took place, who came back, who passes it on.
Document engagementSummary(const EngagementOutcome &outcome, const Wording &wording);

} // namespace convener::document
