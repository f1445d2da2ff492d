#pragma once

#include <QString>

class QLayout;
class QPushButton;
class QWidget;

namespace convener::page {

class Flow;

/// The buttons above a table, which act on its chosen row. They take a second line where one is too short.
class ToolRow {
public:
    ToolRow();

    /// A button that changes the record, unless it is marked otherwise (Permission).
    QPushButton *add(const QString &text, const QString &icon);
    void add(QWidget *widget);
    /// What follows stands at the right.
    void stretch();

    QLayout *layout();

private:
    Flow *m_row;
};

} // namespace convener::page
