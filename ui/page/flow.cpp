#include "ui/page/flow.h"

#include <QWidget>

#include <vector>

namespace convener::page {

namespace {

/// A hidden widget takes no room.
bool isShown(const QLayoutItem *item)
{
    return !item->isEmpty();
}

} // namespace

Flow::Flow(int spacing)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

Flow::~Flow()
{
    qDeleteAll(m_items);
}

void Flow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *Flow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int Flow::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize Flow::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items)
        if (isShown(item)) {
            width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
            height = qMax(height, item->sizeHint().height());
        }
    return QSize(width, height).grownBy(margins);
}

QSize Flow::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem *item : m_items)
        if (isShown(item))
            widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

void Flow::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int Flow::arrange(const QRect &area, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = area.marginsRemoved(margins);
    const int spare = inner.width() - (sizeHint().width() - margins.left() - margins.right());
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    const auto place = [&] {
        for (const auto &[item, box] : line)
            if (move)
                item->setGeometry(box.translated(0, y + (lineHeight - box.height()) / 2));
        line.clear();
    };
    for (int index = 0; index < count(); ++index) {
        QLayoutItem *item = m_items[index];
        if (index == m_pushed && spare > 0)
            x += spare;
        if (!isShown(item))
            continue;
        const QSize size(qMin(item->sizeHint().width(), qMax(inner.width(), item->minimumSize().width())),
                         item->sizeHint().height());
        if (!line.empty() && x + size.width() > inner.x() + inner.width()) {
            place();
            x = inner.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line.emplace_back(item, QRect(QPoint(x, 0), size));
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    place();
    return y + lineHeight - area.y() + margins.bottom();
}

} // namespace convener::page
