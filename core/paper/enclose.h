#pragma once

#include "core/document/enclosure.h"
#include "core/error/error.h"

namespace convener::paper {

/// How much of somebody else's PDF is taken; far above any workbook.
struct EnclosureLimit {
    qint64 bytes = 50'000'000;
    int pages = 500;
    qint64 unpacked = 200'000'000; ///< bytes of what all pages draw, which may be packed into very little
};

/// Reads a PDF that somebody else made, such as a team's own workbook, to be joined into what is written. Refused,
/// with the reason, when it needs a password, forbids being put together with others, is damaged, has no page, or is
/// larger than the limit.
Result<document::Enclosure> enclose(const QString &path, const EnclosureLimit &limit = {});

} // namespace convener::paper
