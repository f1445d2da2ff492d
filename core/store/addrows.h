#pragma once

#include "core/store/statement.h"

#include <QStringList>

#include <span>

namespace convener::store {

/// Where rows go: INSERT INTO `table` (`columns`) VALUES … `otherwise`.
struct RowsInto {
    QString table;
    QStringList columns;
    QString otherwise; ///< ON CONFLICT …
};

/// One statement that adds so many rows. Their values are added one after another; then it runs, and takes the next.
class RowsStatement {
public:
    RowsStatement(const Database &database, const RowsInto &into, std::size_t rows);

    template <class Value>
    RowsStatement &add(const Value &value)
    {
        m_statement.bind(m_names[m_added++], value);
        return *this;
    }

    Result<> run();

private:
    QStringList m_names; ///< of its placeholders
    Statement m_statement;
    qsizetype m_added = 0;
};

/// Adds rows by the thousand, many with one statement: what each statement costs (the means to undo it, the lists that
/// its checks read) is more than what a row costs. `values(statement, row)` adds the value of each column.
template <class Row, class Values>
Result<> addRows(const Database &database, const RowsInto &into, const std::vector<Row> &rows, Values values)
{
    const auto write = [&](std::span<const Row> some, std::size_t together) -> Result<> {
        if (some.empty())
            return {};
        RowsStatement insert(database, into, together);
        for (std::size_t i = 0; i < some.size(); i += together) {
            for (const Row &row : some.subspan(i, together))
                values(insert, row);
            CONVENER_TRY(insert.run());
        }
        return {};
    };
    constexpr std::size_t together = 50;
    const std::size_t whole = rows.size() / together * together;
    CONVENER_TRY(write(std::span(rows).first(whole), together));
    return write(std::span(rows).subspan(whole), 1);
}

} // namespace convener::store
