#pragma once

#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"

namespace convener::document {

/// The sheet that opens a pack: for whom it is and what it holds, in the order of `parts`. Without a delegate it is
/// for the whole cohort.
Document packCover(const CohortFacts &facts, const training::Person *delegate, const std::vector<Document> &parts,
                   const Wording &wording);

/// A file name that every system takes: letters and digits of any script, hyphens for all else, at most 80 bytes
/// without `suffix`, never a name that Windows keeps for itself.
QString safeFileName(const QString &words, const QString &suffix);

} // namespace convener::document
