#pragma once

#include "core/paper/page.h"

class QPDF;

namespace convener::paper {

/// Puts the pages of enclosures in the place of the empty ones that were drawn for them: with their content, sizes,
/// links and form fields, without their tags, which would not fit the file's own. The pages are those of the documents
/// in their order. What it gives must be kept until the file is written, which reads from it.
std::vector<std::shared_ptr<QPDF>> insertEnclosures(QPDF &pdf, const std::vector<Pages> &documents);

} // namespace convener::paper
