#pragma once

#include "core/exchange/table.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace convener::exchange {

/// The parts of an .xlsx workbook that a sheet's cells refer to (ECMA-376, part 1, 18).
struct Workbook {
    struct Sheet {
        QString name;
        QString path; ///< inside the archive
        bool hidden = false;
    };

    std::vector<Sheet> sheets;
    QStringList sharedStrings;
    std::vector<bool> dateStyles; ///< by cell style: whether its number is shown as a date
    bool from1904 = false;        ///< dates count from 1904, as on old Macs

    /// The text of a cell whose value is a number.
    QString shownNumber(const QString &value, int style) const;
};

/// Refused: what is no workbook, and one with more sheets, texts or cell styles than any spreadsheet program writes.
Result<Workbook> readWorkbook(const QHash<QString, QByteArray> &files, const SizeLimit &limit);

} // namespace convener::exchange
