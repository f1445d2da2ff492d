#pragma once

#include "core/catalogue/library.h"
#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"
#include "core/error/error.h"

namespace convener::document {

/// What a delegate needs in order to arrive. Invalid when the content names what it may not.
Result<Document> joiningInstructions(const CohortFacts &facts, const training::Person &delegate,
                                     const catalogue::Content &content, const Wording &wording);

} // namespace convener::document
