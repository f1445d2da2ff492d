#include "core/document/shape.h"

#include <algorithm>
#include <cmath>

namespace convener::document {

namespace {

constexpr double formRow = 26; ///< points: room for a line of handwriting

bool isFact(const ListItem &item)
{
    const auto &runs = item.text.runs;
    return item.depth == 0 && runs.size() > 1 && runs[0].strong && runs[0].text.endsWith(u':');
}

/// Whether every cell of the column awaits what somebody writes. What is only ticked stands in the middle.
bool isToWriteIn(const Table &table, std::size_t column)
{
    return table.columns[column].align == Align::Left &&
           std::ranges::all_of(table.groups.front().rows,
                               [&](const Row &row) { return column >= row.size() || row[column].isEmpty(); });
}

/// Long cells get more room, but not in proportion: they may break into lines. Figures and ticks need little.
double share(const Table &table, std::size_t column)
{
    qsizetype longest = table.columns[column].head.size();
    for (const RowGroup &group : table.groups)
        for (const Row &row : group.rows)
            if (column < row.size())
                longest = std::max(longest, row[column].plain().size());
    const double least = table.columns[column].align == Align::Left ? 9 : 4;
    return std::sqrt(std::clamp<double>(double(longest), least, 90));
}

/// One or two columns for answers get more than what is printed beside them: handwriting is larger.
void widenAnswers(Table &table)
{
    constexpr double answers = 1.25; // times all that is printed
    constexpr std::size_t most = 2;  // more are ticked, or lie beside little print
    const auto &columns = table.columns;
    std::vector<std::size_t> toWriteIn;
    double printed = 0;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (isToWriteIn(table, i))
            toWriteIn.push_back(i);
        else
            printed += columns[i].width;
    if (toWriteIn.size() <= most)
        for (const std::size_t column : toWriteIn)
            table.columns[column].width = std::max(columns[column].width, answers * printed / double(toWriteIn.size()));
}

bool hasEmptyCell(const Row &row)
{
    return std::ranges::any_of(row, &Prose::isEmpty);
}

} // namespace

bool isFacts(const List &list)
{
    return !list.ordered && std::ranges::all_of(list.items, isFact);
}

KeyFacts toFacts(const List &list)
{
    KeyFacts facts;
    for (const ListItem &item : list.items) {
        QString label = item.text.runs[0].text;
        label.chop(1);
        std::vector<Run> value(item.text.runs.begin() + 1, item.text.runs.end());
        while (value[0].text.startsWith(u' ')) // what ends the first run may keep a link off it
            value[0].text.remove(0, 1);
        facts.facts.push_back({label, Prose(std::move(value))});
    }
    return facts;
}

void shape(Table &table)
{
    const auto &rows = table.groups.front().rows;
    table.boxed = std::ranges::any_of(rows, hasEmptyCell);
    table.rowHeight = table.boxed ? formRow : 0;
    const bool named = std::ranges::none_of(rows, [](const Row &row) { return row.empty() || row[0].isEmpty(); });
    table.columns.front().namesRow = table.boxed && named;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        table.columns[i].width = share(table, i);
    widenAnswers(table);
    QStringList heads;
    for (const Column &column : table.columns)
        heads << column.head;
    table.summary = heads.join(QStringLiteral(", "));
}

} // namespace convener::document
