#pragma once

#include "core/catalogue/library.h"
#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"
#include "core/error/error.h"

namespace convener::document {

/// The pre-workshop workbook: one theme a spread, space and a margin to write in. Without a delegate it is blank.
/// Invalid when the content names what it may not.
Result<Document> workbook(const CohortFacts &facts, const training::Person *delegate, const catalogue::Content &content,
                          const Wording &wording);

/// The same, where the team uses a PDF of its own in its place.
Document ownWorkbook(const CohortFacts &facts, Enclosure pdf, const Wording &wording);

} // namespace convener::document
