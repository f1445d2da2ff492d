#pragma once

#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"

namespace convener::document {

/// Whether the programme says what happens in the stage's sessions.
bool hasAgenda(const training::Stage &stage);

/// The agenda of every session of a cohort, with the times of its items where the programme gives their length.
Document agenda(const CohortFacts &facts, const Wording &wording);

} // namespace convener::document
