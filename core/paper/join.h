#pragma once

#include "core/error/error.h"

#include <QStringList>

namespace convener::paper {

/// Whether a PDF that somebody else made can be joined into a pack. Refused, with the reason, when it needs a password,
/// forbids being put together with others, or is damaged.
Result<> requireJoinable(const QString &path);

/// Joins PDF files in their order: page sizes kept, each file's bookmarks under its name. The tags of the first file
/// are kept; the later ones come as pages alone. Nothing is left behind when one of them is refused.
Result<> joinPdf(const QStringList &paths, const QString &out);

} // namespace convener::paper
