#pragma once

#include "ui/model/role.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace convener::model {

/// A table of values: one snapshot in through set(), rows out. Each column says what it reads from a row.
template <class Row>
class RowsModel : public QAbstractTableModel {
public:
    struct Column {
        QString title;
        std::function<QString(const Row &)> text;
        /// Answers the other roles it knows; an invalid QVariant for the rest.
        std::function<QVariant(const Row &, int role)> more;
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };

    RowsModel(std::vector<Column> columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    /// Keeps the selection of a view when no row came or went.
    void set(std::vector<Row> rows)
    {
        if (rows.size() != m_rows.size()) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
        } else if (!rows.empty()) {
            m_rows = std::move(rows);
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }

    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int number) const { return m_rows[std::size_t(number)]; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Column &column = m_columns[std::size_t(index.column())];
        const Row &value = row(index.row());
        if (role == Qt::TextAlignmentRole)
            return int(column.alignment);
        if (role == Qt::DisplayRole)
            return column.text(value);
        const QVariant more = column.more ? column.more(value, role) : QVariant();
        if (role == SortRole && !more.isValid())
            return column.text(value);
        return more;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column &column = m_columns[std::size_t(section)];
        if (role == Qt::TextAlignmentRole)
            return int(column.alignment) | int(Qt::TextWordWrap);
        return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
    }

protected:
    std::vector<Row> &mutableRows() { return m_rows; }

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace convener::model
