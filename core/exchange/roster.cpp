#include "core/exchange/roster.h"

#include "core/exchange/cell.h"
#include "core/exchange/email.h"
#include "core/exchange/personname.h"
#include "core/training/length.h"
#include "core/training/person.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace convener::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

/// Where a field is kept, and how much of it.
struct FieldRule {
    RosterField field;
    QString RosterEntry::*member;
    int longest;
    bool manyLines;
};

constexpr int longestLine = 200;
constexpr int longestText = 4'000;

constexpr std::array rules{
    FieldRule{RosterField::Name, &RosterEntry::name, longestLine, false},
    FieldRule{RosterField::Given, &RosterEntry::given, longestLine, false},
    FieldRule{RosterField::Family, &RosterEntry::family, longestLine, false},
    FieldRule{RosterField::Email, &RosterEntry::email, longestText, false},
    FieldRule{RosterField::Telephone, &RosterEntry::telephone, longestLine, false},
    FieldRule{RosterField::JobTitle, &RosterEntry::jobTitle, longestLine, false},
    FieldRule{RosterField::Organisation, &RosterEntry::organisation, longestLine, false},
    FieldRule{RosterField::AccessNeeds, &RosterEntry::accessNeeds, longestText, true},
    FieldRule{RosterField::DietaryNeeds, &RosterEntry::dietaryNeeds, longestText, true},
    FieldRule{RosterField::Note, &RosterEntry::note, longestText, true},
};

const FieldRule &ruleOf(RosterField field)
{
    return *std::ranges::find(rules, field, &FieldRule::field);
}

/// One column that a field is known for.
struct Column {
    qsizetype index;
    const FieldRule *rule;
    QString heading;
};

/// The row of headings, understood.
struct Heading {
    int row = 0;
    qsizetype width = 0; ///< columns up to the last that has a heading
    QStringList titles;
    std::vector<Column> columns;
    QStringList unread;

    const Column *column(RosterField field) const
    {
        const auto found = std::ranges::find(columns, field, [](const Column &column) { return column.rule->field; });
        return found == columns.end() ? nullptr : &*found;
    }
    bool namesPeople() const
    {
        return column(RosterField::Name) || column(RosterField::Given) || column(RosterField::Family);
    }
    /// The column to blame when there is no name.
    QString nameTitle() const
    {
        for (const RosterField field : {RosterField::Name, RosterField::Family, RosterField::Given}) {
            if (const Column *found = column(field))
                return found->heading;
        }
        return {};
    }
};

Heading readHeading(const Row &row, const RosterHeadings &headings)
{
    Heading heading;
    heading.row = row.number;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString title = tidiedLine(row.cells[i]);
        heading.titles.push_back(title);
        if (title.isEmpty())
            continue;
        heading.width = i + 1;
        if (const auto field = headings.fieldOf(tidied(row.cells[i])))
            heading.columns.push_back({i, &ruleOf(*field), title});
        else
            heading.unread.push_back(title);
    }
    return heading;
}

/// Reads the rows below one heading.
class Reader {
public:
    explicit Reader(const Heading &heading)
        : m_heading(heading)
    {
    }

    Roster read(std::span<const Row> rows, const std::vector<BrokenRow> &broken)
    {
        m_roster.entries.reserve(rows.size());
        m_rowOfEmail.reserve(qsizetype(rows.size()));
        for (const Row &row : rows)
            readRow(row);
        for (const BrokenRow &row : broken)
            readBroken(row);
        warnOfNamesakes();
        std::ranges::stable_sort(m_roster.faults, {}, &RosterFault::row);
        std::ranges::stable_sort(m_roster.warnings, {}, &RosterFault::row);
        m_roster.unread = m_heading.unread;
        return std::move(m_roster);
    }

private:
    int numbered(int row) const { return row - m_heading.row + 1; }

    void fault(const QString &column, const QString &text) { m_faults.push_back({m_entry.row, column, text}); }

    void readRow(const Row &row)
    {
        ++m_roster.read;
        m_entry = {};
        m_entry.row = numbered(row.number);
        m_faults.clear();
        m_warnings.clear();
        readCells(row.cells);
        completeName(m_entry);
        if (m_entry.name.isEmpty())
            fault(m_heading.nameTitle(), Text::tr("This row has no name. Add the delegate’s name."));
        readAddress();
        if (m_faults.empty())
            accept();
        else
            std::ranges::move(m_faults, std::back_inserter(m_roster.faults));
    }

    void readCells(const QStringList &cells)
    {
        for (const Column &column : m_heading.columns) {
            QString &value = m_entry.*column.rule->member;
            if (column.index >= cells.size())
                continue;
            const QString &cell = cells[column.index];
            const QString said = column.rule->manyLines ? tidied(cell) : tidiedLine(cell);
            if (!value.isEmpty()) {
                if (!said.isEmpty() && said.compare(value, Qt::CaseInsensitive) != 0)
                    m_warnings.push_back({m_entry.row, column.heading,
                                          Text::tr("“%1” is not read, since an earlier column of the same meaning says "
                                                   "“%2”.")
                                              .arg(said.left(longestLine), value.left(longestLine))});
                continue;
            }
            value = said;
            if (value.size() > column.rule->longest) {
                fault(column.heading, Text::tr("This text is too long: %1 characters, and at most %2 are kept.")
                                          .arg(value.size())
                                          .arg(column.rule->longest));
            }
            if (const auto control = training::controlIn(value))
                fault(column.heading,
                      Text::tr("This text holds an invisible control character (U+%1). Type it anew.").arg(*control));
        }
        for (qsizetype i = m_heading.width; i < cells.size(); ++i) {
            if (!tidied(cells[i]).isEmpty()) {
                fault({}, Text::tr("This row has more cells than the heading has columns: “%1” stands beyond the last. "
                                   "A comma may lack its quotation marks.")
                              .arg(tidiedLine(cells[i]).left(longestLine)));
                break;
            }
        }
    }

    void readAddress()
    {
        if (m_entry.email.isEmpty())
            return;
        const QString &title = m_heading.column(RosterField::Email)->heading;
        const auto address = readEmail(m_entry.email);
        if (!address) {
            fault(title, address.error());
            return;
        }
        m_entry.email = *address;
        m_emailKey = training::emailKey(m_entry.email);
        if (const int earlier = m_rowOfEmail.value(m_emailKey); earlier > 0) {
            fault(title,
                  Text::tr("%1 stands in row %2 already. A delegate is taken once.").arg(m_entry.email).arg(earlier));
        }
    }

    void accept()
    {
        std::ranges::move(m_warnings, std::back_inserter(m_roster.warnings));
        if (m_entry.email.isEmpty()) {
            const Column *column = m_heading.column(RosterField::Email);
            m_roster.warnings.push_back({m_entry.row, column ? column->heading : QString(),
                                         Text::tr("%1 has no e-mail address, so is known again by name in this cohort "
                                                  "only, and cannot be written to.")
                                             .arg(m_entry.name)});
            m_withoutEmail.push_back(m_roster.entries.size());
        } else {
            m_rowOfEmail.insert(m_emailKey, m_entry.row);
        }
        m_roster.entries.push_back(std::move(m_entry));
    }

    void readBroken(const BrokenRow &row)
    {
        if (row.number <= m_heading.row)
            return;
        ++m_roster.read;
        m_roster.faults.push_back({numbered(row.number), m_heading.titles.value(row.cell), row.text});
    }

    /// Without an e-mail only the name tells people apart.
    void warnOfNamesakes()
    {
        if (m_withoutEmail.empty())
            return;
        QMultiHash<QString, int> rowsOfName;
        for (const RosterEntry &entry : m_roster.entries)
            rowsOfName.insert(nameKey(entry.name), entry.row);
        for (const size_t index : m_withoutEmail) {
            const RosterEntry &entry = m_roster.entries[index];
            const QList<int> rows = rowsOfName.values(nameKey(entry.name));
            const auto other = std::ranges::find_if(rows, [&entry](int row) { return row != entry.row; });
            if (other == rows.end())
                continue;
            m_roster.warnings.push_back(
                {entry.row, m_heading.nameTitle(),
                 Text::tr("%1 stands in row %2 as well. If this is one person, remove a row.")
                     .arg(entry.name)
                     .arg(std::ranges::min(rows) == entry.row ? *other : std::ranges::min(rows))});
        }
    }

    static QString nameKey(const QString &name) { return name.simplified().toCaseFolded(); }

    const Heading &m_heading;
    Roster m_roster;
    RosterEntry m_entry;
    QString m_emailKey;
    std::vector<RosterFault> m_faults; ///< of this row, as are the warnings
    std::vector<RosterFault> m_warnings;
    QHash<QString, int> m_rowOfEmail;
    std::vector<size_t> m_withoutEmail;
};

} // namespace

Result<Roster> readRoster(const Table &table, const RosterHeadings &headings)
{
    constexpr size_t searchedRows = 10;
    for (size_t i = 0; i < std::min(table.rows.size(), searchedRows); ++i) {
        const Heading heading = readHeading(table.rows[i], headings);
        if (heading.namesPeople())
            return Reader(heading).read(std::span(table.rows).subspan(i + 1), table.broken);
    }
    return fail(Error::Kind::Invalid,
                Text::tr("No heading of this list was understood. Its first row must name the columns: a name (or a "
                         "first name and a surname) and, if there is one, an e-mail address."));
}

} // namespace convener::exchange
