#pragma once

#include <QLayout>

namespace convener::page {

/// Widgets side by side, on as many lines as the width asks for: nothing has to be scrolled to sideways when text is
/// large or the window narrow.
class Flow final : public QLayout {
    Q_OBJECT

public:
    explicit Flow(int spacing);
    ~Flow() override;

    /// What is added from now on stands at the right, as long as all fits on one line.
    void pushRest() { m_pushed = count(); }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    /// Puts every item in its place where `move`, in the middle of its line, and gives the height that they need.
    int arrange(const QRect &area, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_pushed = -1; ///< the first item that stands at the right; negative where none does
};

} // namespace convener::page
