#pragma once

#include <QString>

namespace convener::exchange {

/// The text without white space at its ends, of every kind: no-break and zero-width spaces, direction marks and
/// control characters too, which web pages and mail programs leave there unseen.
QString trimmed(const QString &text);

/// A cell as it is kept: trimmed and in Unicode's composed form (NFC), so that "é" is one letter however it was typed.
QString tidied(const QString &cell);

/// As tidied(), with each line break inside made a space.
QString tidiedLine(const QString &cell);

} // namespace convener::exchange
