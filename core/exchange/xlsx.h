#pragma once

#include "core/exchange/table.h"

#include <QByteArray>

namespace convener::exchange {

/// Whether the bytes begin like an .xlsx file (a ZIP archive).
bool looksLikeXlsx(const QByteArray &bytes);

/// Reads a sheet of an .xlsx workbook as rows: the named one, or the first that is not hidden. Cells are as a person
/// reads them: texts without phonetic guides, whole numbers without ".0", dates as 2027-02-15, dates with a time as
/// 2027-02-15T13:00, TRUE and FALSE, and the last result of a formula. Refused: what is no workbook, an unknown sheet
/// name, a damaged, protected or too large file.
Result<Table> readXlsx(const QByteArray &bytes, const QString &sheet = {}, const SizeLimit &limit = {});

} // namespace convener::exchange
