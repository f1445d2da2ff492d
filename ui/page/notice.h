#pragma once

#include "ui/look/mark.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace convener::page {

/// A note across the page with a mark: what clashes, what a list holds; with buttons for what may be done about it.
/// Hidden while it has no text.
class Notice final : public QFrame {
    Q_OBJECT

public:
    explicit Notice(look::Mark mark, QWidget *parent = nullptr);

    void setText(const QString &text);
    QPushButton *addAction(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Mark m_mark;
    QLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace convener::page
