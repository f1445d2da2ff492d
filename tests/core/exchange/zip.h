#pragma once

#include <QByteArray>

#include <map>

namespace convener::test {

/// A ZIP archive of the given files, compressed.
QByteArray zip(const std::map<QByteArray, QByteArray> &files);

/// An .xlsx workbook of one sheet, "List", with these rows and, by their paths in the archive, what other files hold.
QByteArray listWorkbook(const QByteArray &rows, std::map<QByteArray, QByteArray> files = {});

} // namespace convener::test
