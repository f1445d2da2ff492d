#pragma once

#include "ui/look/mark.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace convener::page {

class Flow;

/// A key figure of a page: "3", "overdue". The mark colours its edge.
struct Figure {
    QString value;
    QString label;
    look::Mark mark = look::Mark::None;
};

/// The head of a page: title, a quiet line under it, key figures, and the actions at the right, the primary one last.
class Header final : public QWidget {
    Q_OBJECT

public:
    explicit Header(QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title, const QString &second = {});
    void setFigures(const std::vector<Figure> &figures);

    /// Buttons that change the record, unless they are marked otherwise (Permission).
    QPushButton *addAction(const QString &text, const QString &icon);
    QPushButton *addPrimary(const QString &text, const QString &icon);
    /// A button that opens a menu of what is done seldom.
    QMenu *addMenu(const QString &text, const QString &icon);

    std::vector<QPushButton *> buttons() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The actions beside the title, or under it.
    void fitActions();
    QPushButton *addButton(const QString &text, const QString &icon, bool primary);

    QLabel *m_title;
    QLabel *m_second;
    QWidget *m_figures;
    QBoxLayout *m_top;
    Flow *m_actions;
};

} // namespace convener::page
