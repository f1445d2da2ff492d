#pragma once

#include "core/paper/page.h"

class QPDF;

namespace convener::paper {

/// Adds the headings as bookmarks; where there are several documents, each under its title.
void addBookmarks(QPDF &pdf, const std::vector<Pages> &documents);

} // namespace convener::paper
