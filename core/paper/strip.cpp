#include "core/paper/strip.h"

#include "core/paper/style.h"

#include <algorithm>
#include <iterator>

namespace convener::paper {

using namespace document;

namespace {

constexpr double laneHeight = 15;
constexpr double bandRow = 15;
constexpr double sign = 4.5; ///< half the size of a marker
constexpr double textGap = 4;

/// Milestone a diamond, session a square, survey a triangle: told apart without colour.
QPolygonF shapeOf(Marker::Kind kind, QPointF at)
{
    switch (kind) {
    case Marker::Kind::Milestone:
        return {at + QPointF(0, -sign - 1), at + QPointF(sign + 1, 0), at + QPointF(0, sign + 1),
                at + QPointF(-sign - 1, 0)};
    case Marker::Kind::Session:
        return {at + QPointF(-sign, -sign), at + QPointF(sign, -sign), at + QPointF(sign, sign),
                at + QPointF(-sign, sign)};
    case Marker::Kind::Survey:
        break;
    }
    return {at + QPointF(0, sign), at + QPointF(-sign - 0.5, -sign), at + QPointF(sign + 0.5, -sign)};
}

Ink inkOf(Marker::Kind kind)
{
    return kind == Marker::Kind::Milestone ? Ink::Band : kind == Marker::Kind::Session ? Ink::Accent : Ink::Good;
}

class Strip {
public:
    Strip(const Timeline &timeline, double width, Typesetter &typesetter)
        : m_timeline(timeline)
        , m_width(width)
        , m_typesetter(typesetter)
        , m_markers(timeline.markers)
    {
        std::ranges::stable_sort(m_markers, {}, &Marker::date);
        std::ranges::copy_if(m_markers, std::back_inserter(m_worded),
                             [](const Marker &m) { return !m.label.isEmpty() || !m.when.isEmpty(); });
    }

    Drawing draw()
    {
        addBands();
        addLabels();
        addToday();
        addBandWords(); // on a ground of their own, so that no line runs through them
        addAxis();
        addSigns();
        Drawing drawing{{m_width, m_lanes * laneHeight + bandsHeight() + 42}, {}};
        place(std::move(m_marks), {0, m_lanes * laneHeight + bandsHeight() + 8}, drawing.marks);
        return drawing;
    }

private:
    /// The axis is at y = 0 while drawing; labels lie above it.
    double x(QDate date) const
    {
        const double days = std::max<double>(1, double(m_timeline.first.daysTo(m_timeline.last)));
        const double at = double(m_timeline.first.daysTo(date)) / days;
        return sign + 2 + std::clamp(at, 0.0, 1.0) * (m_width - 2 * sign - 4);
    }

    double bandsHeight() const { return double(m_timeline.bands.size()) * bandRow + 10; }

    /// Whether a marker's leader runs between two places.
    bool crossed(double left, double right) const
    {
        return std::ranges::any_of(m_worded, [&](const Marker &m) { return left < x(m.date) && x(m.date) < right; });
    }

    void text(const QString &words, const Type &type, double at, double y, Align align = Align::Left)
    {
        const auto laid = m_typesetter.set(words, type, m_width);
        const double left = align == Align::Centre ? at - laid->usedWidth() / 2 : at;
        const double kept = std::clamp(left, 0.0, std::max(0.0, m_width - laid->usedWidth()));
        m_marks.push_back({artifact, TextMark{{kept, y}, laid, 0, 1}});
    }

    void addBands()
    {
        double y = -10;
        for (const Band &band : m_timeline.bands) {
            y -= bandRow;
            const double left = x(band.first);
            const double right = std::max(left + 2, x(band.last));
            m_marks.push_back({artifact, box({left, y, right - left, bandRow - 2}, Ink::Tint, Ink::Accent, 0.6)});
        }
    }

    /// A band's words stand in it, or beside it where they do not fit, on a ground of their own above the leaders.
    void addBandWords()
    {
        double y = -10;
        for (const Band &band : m_timeline.bands) {
            y -= bandRow;
            const double left = x(band.first);
            const double right = std::max(left + 2, x(band.last));
            const QString words = band.when.isEmpty() ? band.label : band.label + QStringLiteral(": ") + band.when;
            const double width = m_typesetter.set(words, style::markQuiet, m_width)->usedWidth();
            const double before = left - 4 - width;
            const double after = right + 4;
            if (width + 8 <= right - left) {
                text(words, style::markQuiet, left + 4, y + 1);
                continue;
            }
            const bool keepAfter = after + width <= m_width && (before < 0 || !crossed(right, after + width));
            const double at = keepAfter ? after : before;
            m_marks.push_back({artifact, box({at - 1, y, width + 2, bandRow - 2}, Ink::Ground)});
            text(words, style::markQuiet, at, y + 1);
        }
    }

    void addLabels()
    {
        std::vector<double> xs;
        std::vector<double> widths;
        std::vector<double> dateWidths;
        for (const Marker &marker : m_worded) {
            dateWidths.push_back(m_typesetter.set(marker.when, style::markQuiet, m_width)->usedWidth() + textGap);
            xs.push_back(x(marker.date));
            widths.push_back(dateWidths.back() + m_typesetter.set(marker.label, style::mark, m_width)->usedWidth() +
                             textGap);
        }
        const auto places = placeLabels(xs, widths, m_width);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double top = -bandsHeight() - (places[i].lane + 1) * laneHeight;
            m_marks.push_back({artifact, LineMark{{xs[i], top + 1, xs[i], -sign}, 0.6, Ink::Rule}});
            const double left = places[i].left < xs[i] ? places[i].left : places[i].left + textGap;
            text(m_worded[i].when, style::markQuiet, left, top);
            text(m_worded[i].label, style::mark, left + dateWidths[i], top);
            m_lanes = std::max(m_lanes, places[i].lane + 1);
        }
    }

    void addAxis()
    {
        m_marks.push_back({artifact, LineMark{{0, 0, m_width, 0}, 1.2, Ink::Quiet}});
        double free = -1;
        for (const Timeline::Tick &tick : m_timeline.ticks) {
            const double at = x(tick.date);
            m_marks.push_back({artifact, LineMark{{at, 0, at, 6}, 0.8, Ink::Quiet}});
            const auto laid = m_typesetter.set(tick.label, style::markQuiet, m_width);
            if (at < free || at + laid->usedWidth() > m_width)
                continue;
            text(tick.label, style::markQuiet, at, 7);
            free = at + laid->usedWidth() + 4;
        }
    }

    void addSigns()
    {
        for (const Marker &marker : m_markers)
            m_marks.push_back(
                {artifact, ShapeMark{shapeOf(marker.kind, {x(marker.date), 0}), inkOf(marker.kind), Ink::Ground, 0.8}});
    }

    void addToday()
    {
        if (!m_timeline.today || *m_timeline.today < m_timeline.first || *m_timeline.today > m_timeline.last)
            return;
        const double at = x(*m_timeline.today);
        m_marks.push_back({artifact, LineMark{{at, -bandsHeight(), at, 7}, 1, Ink::Bad, true}});
        Type type = style::mark;
        type.ink = Ink::Bad;
        text(m_timeline.todayLabel, type, at, 20, Align::Centre);
    }

    const Timeline &m_timeline;
    const double m_width;
    Typesetter &m_typesetter;
    std::vector<Marker> m_markers;
    std::vector<Marker> m_worded; ///< those with words; the others are signs on the axis alone
    Marks m_marks;
    int m_lanes = 0;
};

} // namespace

Drawing drawTimeline(const Timeline &timeline, double width, Typesetter &typesetter)
{
    return Strip(timeline, width, typesetter).draw();
}

} // namespace convener::paper
