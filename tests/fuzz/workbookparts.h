#pragma once

#include <QByteArray>

namespace convener::fuzz {

/// An .xlsx workbook of these parts, each after a line "#name" (sheet, strings, styles, workbook or relations); those
/// that are missing are as a plain list has them. So the fuzzer works on the XML instead of on compressed bytes.
QByteArray workbookOf(const QByteArray &parts);

} // namespace convener::fuzz
