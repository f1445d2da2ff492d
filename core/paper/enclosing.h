#pragma once

#include "core/paper/page.h"

namespace convener::paper {

/// Puts the pages of enclosures in the place of those that stand for them in a file of `documents`: with their content,
/// sizes, links and form fields, without their tags, which would not fit the file's own. A file without enclosures is
/// given back as it is. Throws std::exception where a PDF cannot be read.
QByteArray withEnclosures(const QByteArray &file, const std::vector<Pages> &documents);

} // namespace convener::paper
