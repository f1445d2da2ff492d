#pragma once

#include "core/exchange/table.h"

#include <QByteArray>

#include <vector>

namespace convener::exchange {

/// Reads a CSV file as people really send them: any encoding of toUtf8(), comma, semicolon or tab (found from the
/// first lines, or told by Excel's "sep=;" line), any line end, quoted cells with line breaks (which make no new
/// record). Spaces around a cell outside its quotes are dropped. What writeCsv() neutralised comes back as it was.
///
/// A stray quotation mark breaks its row only; one that never closes breaks the row where it opens, and the rows after
/// it, which it swallowed, are not guessed at. Refused: an empty, a binary and a too large file.
Result<Table> readCsv(const QByteArray &bytes, const SizeLimit &limit = {});

/// Writes comma-separated UTF-8 with byte order mark and CRLF, which every spreadsheet opens rightly. A cell that a
/// spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection).
QByteArray writeCsv(const std::vector<QStringList> &rows);

/// The cell with an apostrophe before it when it starts like a formula (=, +, -, @, tab, carriage return), unless it
/// is a number or a telephone number. One that starts with apostrophes and then so gets one more, so that reading
/// can tell.
QString neutralised(const QString &cell);

/// The cell that neutralised() was given.
QString plain(const QString &neutralised);

} // namespace convener::exchange
