#pragma once

#include "core/document/block.h"
#include "core/error/error.h"

#include <QMap>

namespace convener::document {

/// What stands for each {{name}}. A name that is missing is a fault of the text; one with an empty value makes the
/// block that holds it be left out (resources/content/README.md).
using Placeholders = QMap<QString, QString>;

/// In characters: some three hundred pages. The longest shipped file has 30,000.
inline constexpr qsizetype longestMarkdown = 1'000'000;

/// Reads a document's words as resources/content/README.md has them. Invalid when they name an unknown placeholder or
/// use what paper does not know (an image, a heading below level 4); the error names it. Refused when they are longer
/// than longestMarkdown.
Result<std::vector<Block>> fromMarkdown(const QString &markdown, const Placeholders &placeholders);

} // namespace convener::document
