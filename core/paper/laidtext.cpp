#include "core/paper/laidtext.h"

#include "core/paper/font.h"

#include <QPainter>

namespace convener::paper {

using document::Align;

namespace {

QList<QTextLayout::FormatRange> formats(const document::Prose &prose, const Type &type)
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const document::Run &run : prose.runs) {
        const int length = int(run.text.size());
        if (run.strong || run.emphasis || !run.link.isEmpty()) {
            QTextCharFormat format;
            Type runType = type;
            runType.bold |= run.strong;
            runType.italic |= run.emphasis;
            format.setFont(font(runType));
            if (!run.link.isEmpty())
                format.setForeground(paperPalette()[Ink::Accent]);
            ranges.append({start, length, format});
        }
        start += length;
    }
    return ranges;
}

/// Placed after a line that goes on, shaped once for each thread.
const QTextLayout &blank()
{
    thread_local const auto layout = [] {
        auto space = std::make_unique<QTextLayout>(QStringLiteral("\u00a0"), font({}));
        space->setCacheEnabled(true);
        space->beginLayout();
        space->createLine();
        space->endLayout();
        return space;
    }();
    return *layout;
}

} // namespace

LaidText::LaidText(const document::Prose &prose, const Type &type, double width, Align align)
    : m_layout(prose.plain().replace(u'\n', QChar::LineSeparator), font(type))
    , m_ink(type.ink)
    , m_width(width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    m_layout.setFormats(formats(prose, type));
    m_layout.setCacheEnabled(true);

    m_tops.push_back(0);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width * dotsPerPoint);
        const double natural = line.naturalTextWidth();
        const double room = width * dotsPerPoint - natural;
        const double x = align == Align::Left ? 0 : align == Align::Right ? room : room / 2;
        const double height = std::max(type.size * type.leading * dotsPerPoint, double(line.height()));
        line.setPosition({x, m_tops.back() * dotsPerPoint + (height - line.height()) / 2});
        m_tops.push_back(m_tops.back() + height / dotsPerPoint);
        m_usedWidth = std::max(m_usedWidth, natural / dotsPerPoint);
    }
    m_layout.endLayout();

    int start = 0;
    for (const document::Run &run : prose.runs) {
        if (!run.link.isEmpty())
            m_links.push_back({start, int(run.text.size()), run.link});
        start += int(run.text.size());
    }
}

QString LaidText::lineText(int line) const
{
    const QTextLine laid = m_layout.lineAt(line);
    return m_layout.text().mid(laid.textStart(), laid.textLength()).trimmed();
}

void LaidText::paint(QPainter &painter, QPointF at, int from, int to, const Palette &palette) const
{
    painter.setPen(palette[m_ink]);
    const QPointF origin = (at - QPointF(0, lineTop(from))) * dotsPerPoint;
    for (int i = from; i < to; ++i) {
        const QTextLine line = m_layout.lineAt(i);
        line.draw(&painter, origin);
        if (i + 1 < lines()) {
            const QTextLine space = blank().lineAt(0);
            space.draw(&painter,
                       origin + QPointF(line.x() + line.naturalTextWidth(), line.y() + line.ascent() - space.ascent()));
        }
    }
}

std::vector<LaidText::Link> LaidText::links(int from, int to) const
{
    std::vector<Link> found;
    for (const LinkRange &range : m_links) {
        for (int i = from; i < to; ++i) {
            const QTextLine line = m_layout.lineAt(i);
            const int start = std::max(range.start, line.textStart());
            const int end = std::min(range.start + range.length, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            const double left = line.cursorToX(start) / dotsPerPoint;
            const double right = line.cursorToX(end) / dotsPerPoint;
            found.push_back(
                {QRectF(left, lineTop(i) - lineTop(from), right - left, lineTop(i + 1) - lineTop(i)), range.address});
        }
    }
    return found;
}

} // namespace convener::paper
