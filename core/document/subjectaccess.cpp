#include "core/document/subjectaccess.h"

#include "core/document/frame.h"
#include "core/document/recordwords.h"

#include <algorithm>

namespace convener::document {

namespace {

/// More columns than this are hard to read across a page, and so is a cell longer than this: such rows are told one by
/// one.
constexpr std::size_t mostColumns = 8;
constexpr qsizetype longestCell = 120;

/// The columns that say something in any row.
std::vector<qsizetype> telling(const RecordRows &record)
{
    std::vector<qsizetype> columns;
    for (qsizetype i = 0; i < record.columns.size(); ++i)
        if (!isInternal(record.columns[i]) &&
            std::ranges::any_of(record.rows, [i](const QStringList &row) { return !row[i].isEmpty(); }))
            columns.push_back(i);
    return columns;
}

bool isLong(const RecordRows &record, const std::vector<qsizetype> &columns)
{
    return std::ranges::any_of(record.rows, [&](const QStringList &row) {
        return std::ranges::any_of(columns, [&](qsizetype column) { return row[column].size() > longestCell; });
    });
}

Table table(const RecordRows &record, const std::vector<qsizetype> &columns, const Wording &wording)
{
    Table table;
    table.summary = tableWords(record.table, wording);
    for (const qsizetype column : columns) {
        qsizetype widest = 6;
        for (const QStringList &row : record.rows)
            widest = std::max(widest, row[column].size());
        table.columns.push_back({columnWords(record.columns[column], wording),
                                 0.6 + double(std::min(widest, qsizetype(60))) / 20, Align::Left,
                                 table.columns.empty()});
    }
    RowGroup group;
    for (const QStringList &row : record.rows) {
        Row cells;
        for (const qsizetype column : columns)
            cells.push_back(valueWords(record.columns[column], row[column], wording));
        group.rows.push_back(std::move(cells));
    }
    table.groups = {std::move(group)};
    return table;
}

KeyFacts facts(const RecordRows &record, const QStringList &row, const std::vector<qsizetype> &columns,
               const Wording &wording)
{
    KeyFacts facts;
    for (const qsizetype column : columns)
        if (!row[column].isEmpty())
            facts.facts.push_back({columnWords(record.columns[column], wording),
                                   valueWords(record.columns[column], row[column], wording)});
    return facts;
}

void add(Document &document, const RecordRows &record, const Wording &wording)
{
    const std::vector<qsizetype> columns = telling(record);
    if (columns.empty())
        return;
    document.blocks.push_back(Heading{2, tableWords(record.table, wording)});
    if (record.rows.size() > 1 && columns.size() <= mostColumns && !isLong(record, columns)) {
        document.blocks.push_back(table(record, columns, wording));
        return;
    }
    for (std::size_t i = 0; i < record.rows.size(); ++i) {
        if (record.rows.size() > 1)
            document.blocks.push_back(Heading{3, wording.tr("%1 of %2").arg(i + 1).arg(record.rows.size())});
        document.blocks.push_back(facts(record, record.rows[i], columns, wording));
    }
}

Table history(const SubjectAccessFacts &facts, const Wording &wording)
{
    Table table;
    table.summary = wording.tr("What was done with this record");
    table.columns = {{wording.tr("When"), 1.2, Align::Left, true},
                     {wording.tr("By whom"), 1, Align::Left, false},
                     {wording.tr("What"), 4, Align::Left, false}};
    RowGroup group;
    for (const RecordEvent &event : facts.history)
        group.rows.push_back(
            {QString(wording.shortDate(event.at.date()) + QStringLiteral(", ") + wording.time(event.at.time())),
             event.who, event.what});
    table.groups = {std::move(group)};
    return table;
}

} // namespace

Document subjectAccess(const SubjectAccessFacts &facts, const Wording &wording)
{
    const QString title = wording.tr("What is held about %1").arg(facts.person.name);
    Document document = frame(title, {}, facts.organisation, facts.imprint, wording);
    document.programme = wording.tr("Personal data");
    document.orientation = Document::Orientation::Landscape;
    document.blocks = {
        Heading{1, title},
        Paragraph{wording
                      .tr("The answer to a request that was received on %1. It is due by %2: the corresponding day of "
                          "the next month, or the working day after it.")
                      .arg(wording.day(facts.received), wording.day(facts.due)),
                  Paragraph::Tone::Lead},
        Paragraph{wording
                      .tr("This is all that the file holds about you on %1: every entry of yours, what others’ entries "
                          "say of you, and what was done with them. The same stands in the file beside this one for a "
                          "machine to read, with every value before and after each change.")
                      .arg(wording.date(facts.imprint.date))}};
    for (const RecordRows &record : facts.own)
        add(document, record, wording);
    if (!facts.mentions.empty())
        document.blocks.push_back(Paragraph{
            wording.tr(
                "What follows is about others, and names you. Take out what others may expect to be kept from you "
                "before this is sent."),
            Paragraph::Tone::Note});
    for (const RecordRows &record : facts.mentions)
        add(document, record, wording);
    if (!facts.history.empty()) {
        document.blocks.push_back(Heading{2, wording.tr("History")});
        document.blocks.push_back(history(facts, wording));
    }
    return document;
}

} // namespace convener::document
