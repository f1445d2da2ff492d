#pragma once

#include <QString>

class QXmlStreamReader;

namespace convener::exchange {

/// The text of the rich-text element that `xml` has just entered (`si` or `is`), without its phonetic guides. Leaves
/// `xml` at the element's end. "_x000D_" and the like are the characters they stand for.
QString readXlsxText(QXmlStreamReader &xml);

/// Resolves the "_xHHHH_" escapes of ECMA-376, 22.9.2.19.
QString unescapedXlsx(const QString &text);

/// The text with whatever looks like such an escape escaped itself.
QString escapedXlsx(const QString &text);

} // namespace convener::exchange
