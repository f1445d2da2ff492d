#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace convener::exchange {

/// The e-mail address in a cell, or a translated sentence on why it holds none. Unwraps what mail programs paste:
/// "mailto:", "Jane Smith <jane@…>", a trailing semicolon, invisible marks, and the curly apostrophe that a word
/// processor makes. An address is local part, @ and a domain with at least one dot (RFC 5321 without quoted local
/// parts and address literals); letters of every script are taken in both (RFC 6531). Two addresses are refused.
tl::expected<QString, QString> readEmail(const QString &cell);

} // namespace convener::exchange
