#pragma once

#include <QTableView>

namespace convener::cell {

/// A table with quiet lines, as every page uses it. Enter or a double click opens a row; where the current cell is a
/// step, Enter or a click takes the step. Tab leaves the table.
class Table : public QTableView {
    Q_OBJECT

public:
    /// `name` is what a screen reader calls it; `lines` how many lines of text a row holds, and one
    /// more where the table is narrow.
    explicit Table(const QString &name, int lines = 2, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Column widths in parts of the whole; the table fills its width with them.
    void setShares(std::vector<int> shares);

    /// Keeps the widths of the columns and the order of the rows as the person at this computer leaves them, under
    /// `key`. To be called last, after the model, the shares and the first order are set.
    void remember(const QString &key);

    /// Column widths in average characters, for a table that is wider than the page.
    void setWidths(const std::vector<int> &characters);

    /// As high as its rows, so that the page scrolls and not the table.
    void setGrown(bool grown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void stepped(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void spanHeadings();
    void measureSteps();
    void shareWidth();
    /// What a column needs, so that no word of its heading and no step is cut.
    int leastWidth(int column) const;
    /// Makes room for headings that take more than one line.
    void fitHeadings();
    QString heading(int column) const;
    /// Its margins, and the arrow where the rows can be sorted by it.
    int besideHeading() const;

    /// Keeps the widths of the columns, after the person gave one another.
    void keepShares(int resized);

    int m_lines;
    QString m_key;
    std::vector<int> m_shares;
    int m_stepWidth = 0;    ///< of the widest step; steps stand in the last column
    bool m_sharing = false; ///< the table itself sets the widths of its columns
    bool m_grown = false;
    QPoint m_current; ///< column and row of the current cell while the model is reset
};

} // namespace convener::cell
