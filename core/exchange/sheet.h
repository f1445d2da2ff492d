#pragma once

#include "core/error/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace convener::exchange {

/// A column of a sheet that somebody fills in.
struct SheetColumn {
    QString heading;
    int width = 20;           ///< in characters
    QStringList choices = {}; ///< offered as a drop-down; empty for free text
    bool isDate = false;      ///< cells such as "2027-02-15" become real dates
};

/// A sheet to send out: a few lines of head, a table with headings, and empty rows to add to.
struct Sheet {
    QString name;                  ///< at most 31 characters; those that a spreadsheet forbids become spaces
    std::vector<QStringList> head; ///< lines above the table, such as {"Organisation", "Leeds"}
    std::vector<SheetColumn> columns;
    std::vector<QStringList> rows;
    int emptyRows = 30; ///< below the rows, with the same drop-downs
};

/// The sheet as an .xlsx workbook: headings frozen and repeated on each printed page, drop-downs, dates as dates, A4
/// landscape, one page wide. Every other cell is text, so that nothing runs as a formula. Fails when the computer's
/// temporary folder cannot be written or a text is longer than a cell holds (32,767 characters).
Result<QByteArray> writeXlsx(const Sheet &sheet);

} // namespace convener::exchange
