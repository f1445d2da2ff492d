#pragma once

#include "core/error/error.h"

#include <QByteArray>

namespace convener::exchange {

/// The text of a file as UTF-8 without a byte order mark, whichever program wrote it: UTF-8 with or without the mark,
/// UTF-16 with it, and otherwise Windows-1252, which older Excel writes. Bytes that are valid UTF-8 are taken as that.
/// Refused with advice: spreadsheets, PDFs and other binary files, and a text that breaks the encoding of its mark.
Result<QByteArray> toUtf8(const QByteArray &bytes);

} // namespace convener::exchange
