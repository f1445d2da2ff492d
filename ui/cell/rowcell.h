#pragma once

#include <QStyledItemDelegate>

namespace convener::cell {

/// Paints every cell of Convener's tables: a mark before the text, a quiet second line under it, a heading across the
/// row, or the next step as a button.
class RowCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What a cell is too narrow for is shown whole as a tool tip.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The width that a step needs to be read whole, in pixels.
    static int stepWidth(const QString &verb);

    /// The height of a row with this many lines of text, in pixels.
    static int rowHeight(int lines);
};

} // namespace convener::cell
