#include "ui/chart/strip.h"

#include "core/paper/painter.h"
#include "core/paper/strip.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <QResizeEvent>

namespace convener::chart {

using look::Role;

namespace {

constexpr int leastWidth = 320; ///< pixels

/// Pixels per point: the text on paper is small, so the screen shows it a little larger.
double pixelsPerPoint()
{
    return 1.4 * look::current().textScale;
}

/// In the order of paper::Ink.
paper::Palette screenPalette()
{
    const auto of = [](Role role) { return look::current().colour(role); };
    return {{of(Role::Text), of(Role::Secondary), of(Role::Accent), of(Role::Accent), of(Role::Edge), of(Role::Chosen),
             of(Role::Panel), of(Role::Good), of(Role::Bad), of(Role::Warm)}};
}

} // namespace

Strip::Strip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Strip::set(const document::Timeline &timeline)
{
    m_timeline = timeline;
    setAccessibleDescription(timeline.alternative);
    lay();
}

void Strip::lay()
{
    if (!m_timeline.first.isValid())
        return;
    m_drawing = paper::drawTimeline(m_timeline, qMax(width(), leastWidth) / pixelsPerPoint(), m_typesetter);
    updateGeometry();
    update();
}

QSize Strip::sizeHint() const
{
    return {leastWidth * 2, minimumSizeHint().height()};
}

QSize Strip::minimumSizeHint() const
{
    return {leastWidth, qCeil(m_drawing.size.height() * pixelsPerPoint())};
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixelsPerPoint(), pixelsPerPoint());
    paper::paint(m_drawing.marks, painter, screenPalette());
}

void Strip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        lay();
}

} // namespace convener::chart
