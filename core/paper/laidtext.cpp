#include "core/paper/laidtext.h"

#include "core/paper/font.h"

#include <QGlyphRun>
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

std::vector<LaidText::Stretch> LaidText::stretches(int line) const
{
    const QTextLine laid = m_layout.lineAt(line);
    const int end = laid.textStart() + laid.textLength();
    std::vector<Stretch> found;
    int at = laid.textStart();
    for (int i = 0; i < linkCount(); ++i) {
        const LinkRange &link = m_links[std::size_t(i)];
        const int from = std::max(at, link.start);
        const int to = std::min(end, link.start + link.length);
        if (from >= to)
            continue;
        if (from > at)
            found.push_back({at, from});
        found.push_back({from, to, i});
        at = to;
    }
    if (at < end || found.empty())
        found.push_back({at, end});
    return found;
}

QString LaidText::words(const Stretch &stretch) const
{
    return m_layout.text().mid(stretch.from, stretch.to - stretch.from).trimmed();
}

void LaidText::paint(QPainter &painter, QPointF at, int from, int to, const Palette &palette,
                     const std::function<void(const Stretch &)> &before) const
{
    const QPointF origin = (at - QPointF(0, lineTop(from))) * dotsPerPoint;
    for (int i = from; i < to; ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const std::vector<Stretch> parts = stretches(i);
        for (const Stretch &part : parts) {
            if (before)
                before(part);
            painter.setPen(palette[part.link < 0 ? m_ink : Ink::Accent]);
            if (parts.size() == 1) {
                line.draw(&painter, origin);
                continue;
            }
            for (const QGlyphRun &glyphs : line.glyphRuns(part.from, part.to - part.from))
                painter.drawGlyphRun(origin, glyphs);
        }
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
    for (int i = from; i < to && !m_links.empty(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        for (const Stretch &part : stretches(i)) {
            if (part.link < 0)
                continue;
            const double one = line.cursorToX(part.from) / dotsPerPoint;
            const double other = line.cursorToX(part.to) / dotsPerPoint;
            const QRectF area(std::min(one, other), lineTop(i) - lineTop(from), std::abs(other - one),
                              lineTop(i + 1) - lineTop(i));
            const LinkRange &link = m_links[std::size_t(part.link)];
            found.push_back({part.link, area, link.address, m_layout.text().mid(link.start, link.length)});
        }
    }
    return found;
}

} // namespace convener::paper
