#include "core/paper/painter.h"

#include <QPainter>
#include <QPen>

namespace convener::paper {

namespace {

class MarkPainter {
public:
    MarkPainter(QPainter &painter, const Palette &palette)
        : m_painter(painter)
        , m_palette(palette)
    {
    }

    void operator()(const TextMark &mark, const std::function<void(const LaidText::Stretch &)> &before) const
    {
        if (!mark.turned)
            return mark.text->paint(m_painter, mark.at, mark.from, mark.to, m_palette, before);
        const QPointF corner = (mark.at + QPointF(mark.text->width(), mark.height())) * dotsPerPoint;
        m_painter.save();
        m_painter.translate(corner);
        m_painter.rotate(180);
        mark.text->paint(m_painter, {}, mark.from, mark.to, m_palette);
        m_painter.restore();
    }

    void operator()(const LineMark &mark) const
    {
        m_painter.setPen(QPen(m_palette[mark.ink], mark.width * dotsPerPoint,
                              mark.dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QLineF(mark.line.p1() * dotsPerPoint, mark.line.p2() * dotsPerPoint));
    }

    void operator()(const ShapeMark &mark) const
    {
        m_painter.setPen(mark.edge ? QPen(m_palette[*mark.edge], mark.width * dotsPerPoint, Qt::SolidLine,
                                          Qt::SquareCap, Qt::MiterJoin)
                                   : QPen(Qt::NoPen));
        m_painter.setBrush(mark.fill ? QBrush(m_palette[*mark.fill]) : QBrush(Qt::NoBrush));
        QPolygonF corners = mark.corners;
        for (QPointF &corner : corners)
            corner *= dotsPerPoint;
        m_painter.drawPolygon(corners);
    }

private:
    QPainter &m_painter;
    const Palette &m_palette;
};

} // namespace

void paint(const Marks &marks, QPainter &painter, const Palette &palette, const ElementSeen &elementSeen)
{
    const QTransform before = painter.transform();
    painter.scale(1 / dotsPerPoint, 1 / dotsPerPoint);
    const MarkPainter paintMark(painter, palette);
    int element = artifact;
    const auto see = [&](int next) {
        if (elementSeen && next != element)
            elementSeen(next);
        element = next;
    };
    for (const Mark &mark : marks) {
        if (const auto *text = std::get_if<TextMark>(&mark.shape)) {
            if (text->turned)
                see(mark.element);
            paintMark(*text, [&](const LaidText::Stretch &stretch) { see(elementOf(mark, stretch)); });
        } else {
            see(mark.element);
            if (const auto *line = std::get_if<LineMark>(&mark.shape))
                paintMark(*line);
            else
                paintMark(std::get<ShapeMark>(mark.shape));
        }
    }
    see(artifact);
    painter.setTransform(before);
}

void paintPage(const Page &page, QPainter &painter, const ElementSeen &elementSeen)
{
    paint(page.marks, painter, paperPalette(), elementSeen);
}

} // namespace convener::paper
