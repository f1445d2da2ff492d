#pragma once

#include "core/error/error.h"
#include "core/paper/page.h"
#include "core/paper/progress.h"

namespace convener::paper {

/// Writes documents one after the other into one PDF file: fonts embedded, tagged, titled after `title`, with
/// bookmarks. The file appears whole or not at all. Refused when no font is installed, when the file cannot be
/// written, or when `progress` says to stop (Cancelled).
Result<> writePdf(const std::vector<Pages> &documents, const QString &title, const QString &path,
                  const Progress &progress = {});
Result<> writePdf(const Pages &document, const QString &path);

/// The same as bytes.
Result<QByteArray> pdf(const std::vector<Pages> &documents, const QString &title, const Progress &progress = {});

/// A file of each book; drawn together, so that many cost little more than one.
Result<std::vector<QByteArray>> pdfOfEach(const std::vector<Book> &books, const Progress &progress = {});

} // namespace convener::paper
