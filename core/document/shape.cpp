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

/// Long cells get more room, but not in proportion: they may break into lines.
double share(const Table &table, std::size_t column)
{
    qsizetype longest = table.columns[column].head.size();
    for (const RowGroup &group : table.groups)
        for (const Row &row : group.rows)
            if (column < row.size())
                longest = std::max(longest, row[column].plain().size());
    return std::sqrt(std::clamp<double>(double(longest), 9, 90));
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
        value[0].text = value[0].text.trimmed();
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
    QStringList heads;
    for (const Column &column : table.columns)
        heads << column.head;
    table.summary = heads.join(QStringLiteral(", "));
}

} // namespace convener::document
