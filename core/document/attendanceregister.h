#pragma once

#include "core/catalogue/library.h"
#include "core/document/document.h"
#include "core/document/facts.h"
#include "core/document/wording.h"
#include "core/error/error.h"

namespace convener::document {

/// One sheet to sign for each session, and the access and dietary needs for the host on a sheet of their own.
/// `note`, where there is one, says how to use it: what stands before its first H2 comes above the names, the rest
/// with the needs. Invalid when it names what it may not.
Result<Document> attendanceRegister(const CohortFacts &facts, const std::optional<catalogue::Content> &note,
                                    const Wording &wording);

} // namespace convener::document
