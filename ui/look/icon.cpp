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
    LineDrawing(const QByteArray &svg, const QColor &off, const QColor &on, const QColor &disabled)
        : m_svg(svg)
        , m_off(off)
        , m_on(on)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor ink = mode == QIcon::Disabled ? m_disabled : state == QIcon::On ? m_on : m_off;
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
    QColor m_disabled;
};

} // namespace

QIcon icon(const QString &name, Role role)
{
    return icon(name, role, role);
}

QIcon icon(const QString &name, Role role, Role on)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Theme &theme = current();
    return QIcon(new LineDrawing(file.readAll(), theme.colour(role), theme.colour(on), theme.colour(Role::Edge)));
}

QSize iconSize()
{
    const int height = QFontMetrics(bodyFont()).height() + 1;
    return {height + space(2), height};
}

} // namespace convener::look
