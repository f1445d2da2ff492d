#pragma once

#include "ui/cell/rowcell.h"

namespace convener::cell {

/// Edits a cell of the planning matrix in place: a calendar for dates, a choice for the status, a line for text.
/// Delete empties a date.
class MatrixCell final : public RowCell {
    Q_OBJECT

public:
    using RowCell::RowCell;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace convener::cell
