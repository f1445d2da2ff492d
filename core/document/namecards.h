#pragma once

#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"

namespace convener::document {

/// A badge for everybody who holds a place, and for those who lead: to cut out, ten a page.
Document nameBadges(const CohortFacts &facts, const Wording &wording);

/// A card for the table of each of them: to cut out and fold, two a page.
Document tentCards(const CohortFacts &facts, const Wording &wording);

} // namespace convener::document
