#pragma once

#include "core/paper/page.h"
#include "core/paper/pdffile.h"

namespace convener::paper {

/// Adds the headings as bookmarks; where there are several documents, each under its title. `pages` are the objects of
/// all the documents' pages. Gives what the catalogue says of them, which may be nothing.
QByteArray addBookmarks(PdfFile &file, const std::vector<Pages> &documents, const std::vector<int> &pages);

} // namespace convener::paper
