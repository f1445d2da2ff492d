#pragma once

#include "core/training/planningmatrix.h"

#include <QAbstractTableModel>

#include <utility>

namespace convener::model {

/// A planning matrix, edited in place: rows under a heading for each commitment. An edit changes the model's own
/// copy and is announced by edited(); whoever listens saves it and sets the matrix again.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Activity,
        Lead,
        Audience,
        Numbers,
        PlannedOn,
        Due,
        Place,
        Priority,
        Support,
        Status,
        Note,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `groups` in the order shown: the id that MatrixRow::commitment holds, and its title.
    void set(const training::PlanningMatrix &matrix, const std::vector<std::pair<QString, QString>> &groups);

    /// Nothing for a heading.
    const training::MatrixRow *row(const QModelIndex &index) const;
    /// The id of the group that the index lies in, its heading included.
    QString group(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(const convener::training::MatrixRow &row);

private:
    struct Line {
        QString group;
        QString heading; ///< or the row
        training::MatrixRow row;
    };

    std::vector<Line> m_lines;
};

} // namespace convener::model
