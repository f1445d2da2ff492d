#pragma once

#include "core/document/enclosure.h"
#include "core/error/error.h"

namespace convener::paper {

/// Reads a PDF that somebody else made, such as a team's own workbook, to be joined into what is written. Refused,
/// with the reason, when it needs a password, forbids being put together with others, is damaged, or has no page.
Result<document::Enclosure> enclose(const QString &path);

} // namespace convener::paper
