#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/action/joinprogramme.h"
#include "core/training/enquiry.h"
#include "core/training/stage.h"

#include <optional>
#include <vector>

namespace convener::action {

/// Keeps an enquiry. Refused without a name, an organisation, an e-mail address or the terms accepted, for an unknown
/// programme, and for a number of delegates outside 1 to the programme's most (24).
Result<training::EnquiryId> recordEnquiry(Desk &desk, const training::Enquiry &enquiry);

/// The cohorts that an enquiry's delegates are split into, evenly, for the workshop held this way.
struct ProposedCohorts {
    training::Mode mode = training::Mode::Online;
    int capacity = 0;
    std::vector<int> delegates; ///< of each cohort
};

/// The even split for the programme's first stage with sessions, in its own mode or the one given.
Result<ProposedCohorts> proposeCohorts(const training::Programme &programme, int delegates,
                                       std::optional<training::Mode> mode = {});

struct Converted {
    training::EngagementId engagement;
    ProposedCohorts proposed;
    std::vector<training::CohortId> cohorts; ///< one each, still without dates
    Changes changes;
};

/// The enquiry becomes an engagement: its organisation joins the programme on `on`, with one cohort without dates for
/// each part of the split. `details` may name nation, ODS code and contacts; organisation and programme come from the
/// enquiry. Refused for one that is converted or declined already.
Result<Converted> convertEnquiry(Desk &desk, training::EnquiryId enquiry, const Joining &details,
                                 std::optional<training::Mode> mode = {});

/// Marks an enquiry as answered or declined, with a note.
Result<> closeEnquiry(Desk &desk, training::EnquiryId enquiry, training::EnquiryState state, const QString &note);

} // namespace convener::action
