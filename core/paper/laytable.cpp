#include "core/paper/lay.h"
#include "core/paper/style.h"

#include <numeric>

namespace convener::paper {

using namespace document;

namespace {

constexpr double padX = 5;
constexpr double padY = 4;

/// The width that the longest word of a head asks for.
double leastWidth(const Column &column, Typesetter &typesetter)
{
    constexpr double anyWidth = 10'000;
    double least = 0;
    for (const QString &word : column.head.split(u' ', Qt::SkipEmptyParts))
        least = std::max(least, typesetter.set(word, style::cellHead, anyWidth)->usedWidth());
    return least + 2 * padX + 0.5;
}

/// Left edges of the columns, and the right edge of the last. Columns too narrow for a word of their head are widened
/// at the cost of the others, as long as those have room to give.
std::vector<double> edges(const std::vector<Column> &columns, double width, Typesetter &typesetter)
{
    const double sum = std::accumulate(columns.begin(), columns.end(), 0.0,
                                       [](double all, const Column &column) { return all + column.width; });
    std::vector<double> widths;
    std::vector<double> lacks; // how much each is too narrow; less than 0 for what it can spare
    double missing = 0;
    double spare = 0;
    for (const Column &column : columns) {
        widths.push_back(column.width / sum * width);
        lacks.push_back(leastWidth(column, typesetter) - widths.back());
        (lacks.back() > 0 ? missing : spare) += std::abs(lacks.back());
    }
    const double given = spare > 0 ? std::min(1.0, missing / spare) : 0;
    const double gained = missing > 0 ? given * spare / missing : 0;
    std::vector<double> lefts{0};
    for (std::size_t i = 0; i < columns.size(); ++i)
        lefts.push_back(lefts.back() + widths[i] + lacks[i] * (lacks[i] > 0 ? gained : given));
    return lefts;
}

class TableFlow {
public:
    TableFlow(const Table &table, Flow &flow)
        : m_table(table)
        , m_flow(flow)
        , m_edges(edges(table.columns, flow.width(), flow.typesetter))
        , m_element(flow.element(Role::Table, artifact, table.summary))
    {
    }

    void lay()
    {
        m_flow.keepLast(); // what comes before it leads into it
        layHead();
        for (const RowGroup &group : m_table.groups) {
            m_body = m_flow.element(Role::TBody, m_element);
            if (!group.heading.isEmpty())
                layGroupHeading(group.heading);
            for (const Row &row : group.rows)
                layRow(row);
        }
        if (m_table.boxed)
            keepRows();
    }

private:
    /// A form of few rows stays whole, and no other leaves its first row or its last alone.
    void keepRows()
    {
        constexpr int few = 8;
        const int first = m_head + 1;
        const int last = m_flow.count() - 1;
        for (int row = first; row < last; ++row)
            if (last - first < few || row == first || row + 1 == last)
                m_flow.piece(row).keepWithNext = true;
    }

    double left(std::size_t column) const { return m_edges[column]; }
    double textWidth(std::size_t column) const { return m_edges[column + 1] - m_edges[column] - 2 * padX; }

    void layHead()
    {
        const int row = m_flow.element(Role::TR, m_flow.element(Role::THead, m_element));
        Marks texts;
        double height = 0;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const Column &column = m_table.columns[i];
            const int cell = m_flow.element(Role::TH, row);
            m_flow.at(cell).scope = Element::Scope::Column;
            const auto text = m_flow.typesetter.set(column.head, style::cellHead, textWidth(i), column.align);
            texts.push_back({cell, TextMark{{left(i) + padX, padY}, text, 0, text->lines()}});
            height = std::max(height, text->height() + 2 * padY);
        }
        Marks marks{{artifact, box({0, 0, m_flow.width(), height}, Ink::Band)}};
        place(std::move(texts), {}, marks);
        m_head = m_flow.add({.height = height, .before = 10, .keepWithNext = true}, std::move(marks));
    }

    void layGroupHeading(const Prose &heading)
    {
        const int cell = m_flow.element(Role::TH, m_flow.element(Role::TR, m_body));
        m_flow.at(cell).scope = Element::Scope::Row;
        m_flow.at(cell).columnSpan = int(m_table.columns.size());
        const auto text = m_flow.typesetter.set(heading, style::groupHead, m_flow.width() - 2 * padX);
        const double height = text->height() + 2 * padY;
        Marks marks{{artifact, box({0, 0, m_flow.width(), height}, Ink::Tint)}};
        addLines(marks, height, false);
        marks.push_back({cell, TextMark{{padX, padY}, text, 0, text->lines()}});
        m_flow.add({.height = height, .keepWithNext = true, .head = m_head}, std::move(marks));
    }

    void layRow(const Row &row)
    {
        const int element = m_flow.element(Role::TR, m_body);
        Marks texts;
        double height = m_table.rowHeight;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const Column &column = m_table.columns[i];
            const int cell = m_flow.element(column.namesRow ? Role::TH : Role::TD, element);
            if (column.namesRow)
                m_flow.at(cell).scope = Element::Scope::Row;
            if (i >= row.size() || row[i].isEmpty())
                continue;
            const auto text = m_flow.typesetter.set(row[i], column.namesRow ? style::rowHead : style::cell,
                                                    textWidth(i), column.align);
            texts.push_back({cell, TextMark{{left(i) + padX, padY}, text, 0, text->lines()}});
            height = std::max(height, text->height() + 2 * padY);
        }
        height = std::max(height, style::cell.size * style::cell.leading + 2 * padY);
        if (m_table.rowHeight > 0)
            centre(texts, height);
        Marks marks;
        addLines(marks, height, m_table.boxed);
        place(std::move(texts), {}, marks);
        m_flow.add({.height = height, .head = m_head, .firstCut = padY, .step = style::cell.size * style::cell.leading},
                   std::move(marks));
    }

    /// In a form the words stand in the middle of their row.
    static void centre(Marks &texts, double height)
    {
        for (Mark &mark : texts) {
            auto &text = std::get<TextMark>(mark.shape);
            text.at.setY((height - text.height()) / 2);
        }
    }

    /// The rule under a row, and round every cell of a form.
    void addLines(Marks &marks, double height, bool boxed) const
    {
        marks.push_back({artifact, LineMark{{0, height, m_flow.width(), height}}});
        if (!boxed)
            return;
        for (const double x : m_edges)
            marks.push_back({artifact, LineMark{{x, 0, x, height}}});
    }

    const Table &m_table;
    Flow &m_flow;
    const std::vector<double> m_edges;
    const int m_element;
    int m_body = artifact;
    int m_head = -1;
};

} // namespace

void lay(const Table &table, Flow &flow)
{
    Q_ASSERT(!table.columns.empty());
    TableFlow(table, flow).lay();
    flow.leaveSpace(12);
}

} // namespace convener::paper
