#pragma once

#include "core/document/block.h"
#include "core/paper/ink.h"

#include <QTextLayout>

#include <functional>
#include <vector>

class QPainter;

namespace convener::paper {

/// How text is set.
struct Type {
    double size = 11;      ///< points
    double leading = 1.35; ///< line height as a multiple of the size
    double spacing = 0;    ///< extra space between letters, in points
    bool bold = false;
    bool italic = false;
    Ink ink = Ink::Text;

    bool operator==(const Type &) const = default;
};

/// Dots per point: text is measured and painted on a grid ten times finer than the point, so that widths do not
/// depend on the device.
inline constexpr double dotsPerPoint = 10;

/// Text broken into lines for a width, shaped once and painted as often as needed. Lengths are in points.
class LaidText {
public:
    LaidText(const document::Prose &prose, const Type &type, double width, document::Align align);
    LaidText(const LaidText &) = delete;
    LaidText &operator=(const LaidText &) = delete;

    int lines() const { return m_layout.lineCount(); }
    /// Where a line begins below the top of the text; lineTop(lines()) is the height of all.
    double lineTop(int line) const { return m_tops[static_cast<std::size_t>(line)]; }
    double height() const { return m_tops.back(); }
    /// The width it was set for.
    double width() const { return m_width; }
    /// Width of the longest line.
    double usedWidth() const { return m_usedWidth; }
    QString text() const { return m_layout.text(); }
    /// The words of one line, without the space at its end.
    QString lineText(int line) const;

    /// Words of one line that all belong to one link, or to none.
    struct Stretch {
        int from;      ///< in the text
        int to;        ///< not included
        int link = -1; ///< which of the text's links
    };
    /// The line in its order: one stretch where there is no link.
    std::vector<Stretch> stretches(int line) const;
    QString words(const Stretch &stretch) const;

    /// Paints lines `from` up to, not including, `to`, so that line `from` begins at `at`. The painter's unit is the
    /// dot. A space is painted after each line but the last, so that what reads the paper keeps words apart.
    /// `before` is told of each stretch before it is painted.
    void paint(QPainter &painter, QPointF at, int from, int to, const Palette &palette,
               const std::function<void(const Stretch &)> &before = {}) const;

    int linkCount() const { return int(m_links.size()); }
    struct Link {
        int index;   ///< among the text's links
        QRectF area; ///< from the top left of line `from`
        QString address;
        QString words; ///< of the whole link
    };
    /// Where the linked words lie, one entry for each line they touch.
    std::vector<Link> links(int from, int to) const;

private:
    struct LinkRange {
        int start;
        int length;
        QString address;
    };

    QTextLayout m_layout;
    Ink m_ink;
    std::vector<double> m_tops;
    std::vector<LinkRange> m_links;
    double m_width;
    double m_usedWidth = 0;
};

} // namespace convener::paper
