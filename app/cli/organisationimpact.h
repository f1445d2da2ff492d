#pragma once

#include "app/cli/output.h"
#include "core/action/organisationimpact.h"

namespace convener::cli {

/// {"applied","id","name","engagements":[{"engagement","programme","moves","cohorts","places","trainers", and the keys
/// of an impact}],"people","enquiries":[number],"text":[sentence]}, and the same in sentences.
Output organisationImpactOutput(const action::OrganisationImpact &impact, bool applied);

} // namespace convener::cli
