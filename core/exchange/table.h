#pragma once

#include "core/error/error.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace convener::exchange {

/// One record of a list that somebody sent, as it stands in the file.
struct Row {
    int number = 0; ///< the record's number in the file, from 1; a blank row is a record too
    QStringList cells;

    bool operator==(const Row &) const = default;
};

/// A record that could not be read, so that its cells are unknown.
struct BrokenRow {
    int number = 0;
    int cell = 0; ///< how many cells before the broken one, from 0
    QString text; ///< translated: what is wrong and what to do

    bool operator==(const BrokenRow &) const = default;
};

/// The records of a CSV file or a sheet in their order, without the blank ones. These are passed over but keep their
/// number, so that a person finds row 7 as row 7 of the spreadsheet.
struct Table {
    std::vector<Row> rows;
    std::vector<BrokenRow> broken;

    bool operator==(const Table &) const = default;
};

/// How much is read. Far above any real list, far below what would fill the memory. A file beyond is refused; of a
/// cell that is too long, its row only.
struct SizeLimit {
    qint64 bytes = 50'000'000;
    int rows = 200'000;
    int cellsPerRow = 500;
    qint64 cells = 8'000'000;
    int cellLength = 32'767;       ///< in UTF-16 units; what a spreadsheet's cell holds
    qint64 unpacked = 400'000'000; ///< bytes of what is read of an .xlsx file, which may be small itself
};

/// Whether every cell is empty or white space.
bool isBlank(const QStringList &cells);

/// Collects the rows of a table and counts them against the limits.
class TableBuilder {
public:
    explicit TableBuilder(const SizeLimit &limit)
        : m_limit(limit)
    {
    }

    /// One that is longer than the limit breaks its row.
    void addCell(QString cell);
    /// Ends the record under the number that follows the last one, or under `number` when the file tells it.
    void endRow();
    void endRow(int number);
    /// Gives up the record begun, under the number it would have had.
    void breakRow(const QString &text);

    /// True from the moment a limit is passed: stop reading.
    bool isTooLarge() const { return m_tooLarge; }

    /// Refused when a limit was passed.
    Result<Table> take() &&;

private:
    SizeLimit m_limit;
    Table m_table;
    QStringList m_cells;
    std::optional<BrokenRow> m_brokenRow; ///< what is wrong with the record begun
    int m_number = 0;
    qint64 m_total = 0;
    bool m_tooLarge = false;
};

/// Refused when a file is empty or larger than the limit.
Result<> checkSize(qint64 bytes, const SizeLimit &limit);

} // namespace convener::exchange
