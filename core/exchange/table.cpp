#include "core/exchange/table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace convener::exchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

} // namespace

bool isBlank(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) {
        return std::ranges::all_of(cell, [](QChar character) { return character.isSpace(); });
    });
}

void TableBuilder::addCell(QString cell)
{
    if (cell.size() > m_limit.cellLength && !m_brokenRow) {
        m_brokenRow = {0, int(m_cells.size()),
                       Text::tr("This cell is too long: %1 characters, and at most %2 are read. Shorten it; this row "
                                "was not read.")
                           .arg(QLocale().toString(cell.size()), QLocale().toString(m_limit.cellLength))};
    }
    if (m_brokenRow)
        cell.clear();
    m_cells.push_back(std::move(cell));
    ++m_total;
    m_tooLarge = m_tooLarge || m_cells.size() > m_limit.cellsPerRow || m_total > m_limit.cells;
}

void TableBuilder::endRow()
{
    endRow(m_number + 1);
}

void TableBuilder::endRow(int number)
{
    m_number = number;
    if (m_brokenRow) {
        m_brokenRow->number = number;
        m_table.broken.push_back(*std::exchange(m_brokenRow, std::nullopt));
        m_cells.clear();
    } else if (!isBlank(m_cells)) {
        const qsizetype width = m_cells.size();
        m_table.rows.push_back({number, std::move(m_cells)});
        m_tooLarge = m_tooLarge || m_table.rows.size() > size_t(m_limit.rows);
        m_cells = {};
        m_cells.reserve(width);
    } else {
        m_cells.clear();
    }
}

void TableBuilder::breakRow(const QString &text)
{
    m_table.broken.push_back({++m_number, int(m_cells.size()), text});
    m_brokenRow.reset();
    m_cells.clear();
}

Result<Table> TableBuilder::take() &&
{
    if (m_tooLarge) {
        return refuse(Text::tr("The list is too large: at most %1 rows of %2 cells are read. Send it in parts.")
                          .arg(QLocale().toString(m_limit.rows), QLocale().toString(m_limit.cellsPerRow)));
    }
    return std::move(m_table);
}

Result<> checkSize(qint64 bytes, const SizeLimit &limit)
{
    if (bytes == 0)
        return fail(Error::Kind::Invalid, Text::tr("The file is empty. Choose the file that holds the list."));
    if (bytes > limit.bytes) {
        return refuse(Text::tr("The file is too large: %1, and at most %2 are read. Send it in parts.")
                          .arg(QLocale().formattedDataSize(bytes), QLocale().formattedDataSize(limit.bytes)));
    }
    return {};
}

} // namespace convener::exchange
