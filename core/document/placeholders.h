#pragma once

#include "core/document/facts.h"
#include "core/document/markdown.h"
#include "core/document/wording.h"

namespace convener::document {

/// Whom to ask: the session's own contact, or the programme's.
QString contactText(const training::Programme &programme, const training::Session *session);

/// The placeholders of resources/content/README.md for one delegate of a cohort. Without a delegate the name is a line
/// to write on.
Placeholders placeholders(const CohortFacts &facts, const training::Person *delegate, const Wording &wording);

} // namespace convener::document
