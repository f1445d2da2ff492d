#include "ui/look/icon.h"

#include "ui/look/theme.h"

#include <QFile>
#include <QFontMetrics>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace convener::look {

namespace {

/// The colour that every drawing of resources/icons is made in.
constexpr QByteArrayView drawnInk = "#4c6272";

/// Draws one SVG in an ink of our choice.
class LineDrawing final : public QIconEngine {
public:
    LineDrawing(const QByteArray &svg, const QColor &off, const QColor &on, const QColor &focused,
                const QColor &disabled)
        : m_svg(svg)
        , m_off(off)
        , m_on(on)
        , m_focused(focused)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor ink = mode == QIcon::Disabled ? m_disabled
                           : mode == QIcon::Active ? m_focused
                           : state == QIcon::On    ? m_on
                                                   : m_off;
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace(drawnInk, ink.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineDrawing(*this); }

private:
    QByteArray m_svg;
    QColor m_off;
    QColor m_on;
    QColor m_focused;
    QColor m_disabled;
};

} // namespace

namespace {

QIcon drawing(const QString &name, const QColor &off, const QColor &on, const QColor &focused)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineDrawing(file.readAll(), off, on, focused, current().colour(Role::Edge)));
}

} // namespace

QIcon icon(const QString &name, Role role)
{
    const QColor ink = current().colour(role);
    return drawing(name, ink, ink, current().colour(Role::FocusText));
}

QIcon navigationIcon(const QString &name)
{
    const QColor off = current().colour(Role::BandText);
    return drawing(name, off, current().colour(Role::BandChosenText), off);
}

QSize iconSize()
{
    const int height = QFontMetrics(bodyFont()).height() + 1;
    return {height + space(2), height};
}

} // namespace convener::look
