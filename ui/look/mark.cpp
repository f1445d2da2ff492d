#include "ui/look/mark.h"

#include "ui/look/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace convener::look {

namespace {

QPen pen(Role role, double width)
{
    return QPen(current().colour(role), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintDone(QPainter &painter, double u)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(current().colour(Role::Good));
    painter.drawEllipse(QRectF(1 * u, 1 * u, 14 * u, 14 * u));
    painter.setPen(pen(Role::Panel, 2 * u));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{4.5 * u, 8.3 * u}, {7 * u, 10.8 * u}, {11.5 * u, 5.5 * u}}));
}

void paintLate(QPainter &painter, double u)
{
    painter.setPen(pen(Role::Bad, 1.5 * u));
    painter.setBrush(current().colour(Role::Bad));
    painter.drawPolygon(QPolygonF({{8 * u, 1.8 * u}, {15 * u, 14 * u}, {1 * u, 14 * u}}));
    painter.setPen(pen(Role::Panel, 1.8 * u));
    painter.drawLine(QPointF(8 * u, 6.2 * u), QPointF(8 * u, 9.6 * u));
    painter.drawPoint(QPointF(8 * u, 12 * u));
}

void paintDue(QPainter &painter, double u)
{
    painter.setPen(pen(Role::Text, 1.4 * u));
    painter.setBrush(current().colour(Role::Warm));
    painter.drawPolygon(QPolygonF({{8 * u, 1.2 * u}, {14.8 * u, 8 * u}, {8 * u, 14.8 * u}, {1.2 * u, 8 * u}}));
}

void paintRing(QPainter &painter, double u)
{
    painter.setPen(pen(Role::Secondary, 1.8 * u));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(2 * u, 2 * u, 12 * u, 12 * u));
}

} // namespace

void paintMark(QPainter &painter, const QRectF &box, Mark mark)
{
    if (mark == Mark::None)
        return;
    const double u = box.width() / 16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    switch (mark) {
    case Mark::Done:
        paintDone(painter, u);
        break;
    case Mark::Late:
        paintLate(painter, u);
        break;
    case Mark::Due:
        paintDue(painter, u);
        break;
    case Mark::Undated:
        painter.setPen(pen(Role::Secondary, 2 * u));
        painter.drawLine(QPointF(3 * u, 8 * u), QPointF(13 * u, 8 * u));
        break;
    case Mark::Waiting:
        paintRing(painter, u);
        painter.drawPolyline(QPolygonF({{8 * u, 5 * u}, {8 * u, 8.4 * u}, {10.4 * u, 9.6 * u}}));
        break;
    case Mark::Off:
        paintRing(painter, u);
        painter.drawLine(QPointF(4 * u, 12 * u), QPointF(12 * u, 4 * u));
        break;
    case Mark::Coming:
        paintRing(painter, u);
        break;
    case Mark::None:
        break;
    }
    painter.restore();
}

} // namespace convener::look
