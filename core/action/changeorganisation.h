#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/training/organisation.h"

namespace convener::action {

/// The organisation as changeOrganisation() would keep it, its name and codes tidied. Refused as that would be: without
/// a name, with one that is too long, an ODS code of another form, a name or a code that another has.
Result<training::Organisation> corrected(const Desk &desk, const training::Organisation &organisation);

/// Refused for merging one with itself.
Result<> mustDiffer(training::OrganisationId from, training::OrganisationId into);

/// Corrects what is known of an organisation, its name too: every engagement shows it. Refused as corrected()
/// is; two that are one are merged instead.
Result<Changes> changeOrganisation(Desk &desk, const training::Organisation &organisation);

/// `from` becomes part of `into`: its engagements and people follow, what `into` does not know is taken over, and
/// `from` is no more. Refused for merging one with itself.
Result<Changes> mergeOrganisations(Desk &desk, training::OrganisationId from, training::OrganisationId into);

} // namespace convener::action
