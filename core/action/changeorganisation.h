#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/training/organisation.h"

namespace convener::action {

/// Corrects what is known of an organisation, its name too: every engagement shows it. Refused without a name, and for
/// a name or an ODS code that another has; two that are one are merged instead.
Result<Changes> changeOrganisation(Desk &desk, const training::Organisation &organisation);

/// `from` becomes part of `into`: its engagements and people follow, what `into` does not know is taken over, and
/// `from` is no more. Refused for merging one with itself.
Result<Changes> mergeOrganisations(Desk &desk, training::OrganisationId from, training::OrganisationId into);

} // namespace convener::action
