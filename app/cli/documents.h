#pragma once

#include "app/cli/output.h"
#include "core/action/writedocuments.h"
#include "core/error/error.h"

namespace convener::cli {

/// Writes documents where --out says: into one PDF when its name ends in ".pdf", into a folder of PDFs otherwise.
/// One PDF for several has `title`: it is about none of them alone. Gives the paths written.
Result<QStringList> writeOut(const std::vector<action::NamedDocument> &documents, const QString &title,
                             const QString &out);

/// {"files":[…]} and a line for each file.
Output filesWritten(const QStringList &paths);

} // namespace convener::cli
