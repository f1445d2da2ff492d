#pragma once

#include "ui/page/route.h"

#include <QFrame>
#include <QMap>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace convener::main {

/// The pages of the window at its left, each with icon and label. Arrow keys go from one to the next.
class Navigation final : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Adds an entry to the upper part, or to the lower one.
    void add(page::Route::To to, const QString &icon, const QString &label, bool lower = false);

    /// Shows which page is open. An engagement counts as Organisations, a cohort as Cohorts, a person as Data.
    void show(page::Route::To to);

Q_SIGNALS:
    void chosen(convener::page::Route::To to);

private:
    QButtonGroup *m_buttons;
    QVBoxLayout *m_upper;
    QVBoxLayout *m_lower;
};

} // namespace convener::main
