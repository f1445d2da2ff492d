#pragma once

#include <QString>

class QHBoxLayout;
class QPushButton;
class QWidget;

namespace convener::page {

/// The buttons above a table, which act on its chosen row.
class ToolRow {
public:
    ToolRow();

    QPushButton *add(const QString &text, const QString &icon);
    void add(QWidget *widget);
    /// What follows stands at the right.
    void stretch();

    QHBoxLayout *layout() { return m_row; }

private:
    QHBoxLayout *m_row;
};

} // namespace convener::page
