#include "ui/chart/capacitymeter.h"

#include "ui/look/theme.h"
#include "ui/model/cohortmodel.h"

#include <QPainter>

namespace convener::chart {

using look::Role;

namespace {

int boxSize()
{
    return QFontMetrics(look::bodyFont()).height();
}

int pitch()
{
    return boxSize() + look::space(1);
}

} // namespace

CapacityMeter::CapacityMeter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    set(0, 0, 0);
}

void CapacityMeter::set(int held, int capacity, int waiting)
{
    m_held = held;
    m_capacity = capacity;
    m_waiting = waiting;
    const QString text = model::placesText(held, capacity, waiting);
    setAccessibleName(tr("Places: %1").arg(text));
    setToolTip(text);
    updateGeometry();
    update();
}

QSize CapacityMeter::sizeHint() const
{
    const int gap = m_waiting > 0 ? look::space(3) : 0;
    return {qMax(1, (m_capacity + m_waiting) * pitch() + gap), boxSize() + 2};
}

void CapacityMeter::paintEvent(QPaintEvent *)
{
    const look::Theme &theme = look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box(1, 1, boxSize() - 2, boxSize() - 2);
    for (int place = 0; place < m_capacity; ++place, box.translate(pitch(), 0)) {
        const bool held = place < m_held;
        painter.setPen(QPen(theme.colour(held ? Role::Accent : Role::Edge), 1.5));
        painter.setBrush(held ? QBrush(theme.colour(Role::Accent)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 3, 3);
    }
    box.translate(look::space(3), 0);
    painter.setPen(QPen(theme.colour(Role::Secondary), 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    for (int place = 0; place < m_waiting; ++place, box.translate(pitch(), 0))
        painter.drawEllipse(box);
}

} // namespace convener::chart
