#pragma once

#include "core/catalogue/library.h"
#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"
#include "core/error/error.h"

namespace convener::document {

/// A document whose words are all in its content and whose title is the content's heading: the reflections and
/// observations exercise, a handout, a week's handout, the trainer's handbook. Without a delegate the name is a line to
/// write on. Invalid when the content names what it may not.
Result<Document> handout(const CohortFacts &facts, const training::Person *delegate, const catalogue::Content &content,
                         const Wording &wording);

} // namespace convener::document
