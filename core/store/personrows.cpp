#include "core/store/personrows.h"

#include "core/store/database.h"
#include "core/store/erasure.h"
#include "core/store/owners.h"
#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

using training::PersonId;

namespace {

QVariantList values(const Statement &row, int from, qsizetype count)
{
    QVariantList found;
    for (qsizetype i = 0; i < count; ++i)
        found.append(row.value(from + int(i)));
    return found;
}

Result<PersonTable> emptyTable(const Database &database, const Layout &layout)
{
    PersonTable table{.table = layout.table, .columns = layout.columns};
    QSqlDatabase connection = database.connection();
    CONVENER_ASSIGN(const auto references, engine::references(connection, layout.table));
    for (const engine::Reference &reference : references)
        table.refersTo.insert(reference.column, reference.table);
    return table;
}

Result<std::vector<PersonTable>> ownRows(const Database &database, const Owners &owners)
{
    std::vector<PersonTable> tables;
    for (const OwnTable &own : owners.belongings().tables()) {
        CONVENER_ASSIGN(PersonTable table, emptyTable(database, own.layout));
        Statement select(database, u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4"_s.arg(own.layout.columns.join(u", "_s),
                                                                                   own.layout.table, own.where,
                                                                                   own.layout.keys.join(u", "_s)));
        CONVENER_ASSIGN(table.rows,
                        select.all([&](const Statement &row) { return values(row, 0, own.layout.columns.size()); }));
        if (!table.rows.empty())
            tables.push_back(std::move(table));
    }
    return tables;
}

Result<std::vector<PersonTable>> mentionsIn(Database &database, PersonId person)
{
    CONVENER_ASSIGN(const Erasure erasure,
                    Erasure::of(database, {person}, [](PersonId id) { return QString::number(id.number); }));
    CONVENER_ASSIGN(const ErasureReport report, erasure.look());
    CONVENER_ASSIGN(const auto layouts, recordTables(database));
    std::vector<PersonTable> tables;
    for (const auto &[name, rows] : report.others) {
        const auto layout = std::ranges::find(layouts, name, &Layout::table);
        CONVENER_ASSIGN(PersonTable table, emptyTable(database, *layout));
        Statement select(database, u"SELECT %1 FROM %2 WHERE %3"_s.arg(layout->columns.join(u", "_s), layout->table,
                                                                       layout->isRow()));
        for (const QString &row : rows) {
            layout->bindKey(select, row);
            CONVENER_ASSIGN(const auto found, select.first([&](const Statement &each) {
                return values(each, 0, layout->columns.size());
            }));
            if (found)
                table.rows.push_back(*found);
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

/// The changes of somebody's rows, each joined to what the next change of the same row found.
class Changes {
public:
    struct Change {
        qint64 id;
        qint64 layout;
        QString row;
        QVariantList before;
        QVariantList after;
    };

    void add(Change change)
    {
        const auto name = QPair(change.layout, change.row);
        if (const auto open = m_open.constFind(name); open != m_open.cend())
            m_changes[*open].after = change.before;
        m_open.insert(name, m_changes.size());
        m_changes.push_back(std::move(change));
    }

    /// What no later change met is in the file as it was left.
    Result<std::vector<Change>> take(const Database &database, const Layouts &layouts)
    {
        for (auto open = m_open.cbegin(); open != m_open.cend(); ++open) {
            const Layout &layout = layouts.at(open.key().first);
            if (!layout.present)
                continue; // the table looks otherwise today
            Statement select(database, u"SELECT %1 FROM %2 WHERE %3"_s.arg(layout.columns.join(u", "_s), layout.table,
                                                                           layout.isRow()));
            layout.bindKey(select, open.key().second);
            CONVENER_ASSIGN(const auto row, select.first([&](const Statement &each) {
                return values(each, 0, layout.columns.size());
            }));
            m_changes[*open].after = row.value_or(QVariantList());
        }
        return std::move(m_changes);
    }

private:
    QHash<QPair<qint64, QString>, std::size_t> m_open;
    std::vector<Change> m_changes;
};

Result<std::vector<PersonStep>> historyOf(const Database &database, const Owners &owners)
{
    CONVENER_ASSIGN(const Layouts layouts, readLayouts(database));
    Changes changes;
    Statement select(database, u"SELECT id, layout, row, before FROM change ORDER BY id"_s);
    CONVENER_TRY(select.run());
    while (select.next())
        if (const Layout &layout = layouts.at(select.integer(1)); owners.owner(layout.table, select.text(2)).isValid())
            changes.add({select.integer(0), select.integer(1), select.text(2), layout.values(select.text(3)), {}});
    CONVENER_ASSIGN(const auto all, changes.take(database, layouts));
    CONVENER_ASSIGN(auto steps, Journal(database).steps());
    std::ranges::reverse(steps);
    std::vector<PersonStep> history;
    auto step = steps.cbegin();
    for (const Changes::Change &change : all) {
        while (step != steps.cend() && step->lastChange < change.id)
            ++step;
        if (step == steps.cend())
            break;
        if (history.empty() || history.back().step.id != step->id)
            history.push_back({*step, {}});
        const Layout &layout = layouts.at(change.layout);
        history.back().changes.push_back({layout.table, layout.columns, change.before, change.after});
    }
    return history;
}

} // namespace

Result<PersonRows> readPersonRows(Database &database, PersonId person)
{
    PersonRows rows;
    CONVENER_ASSIGN(rows.mentions, mentionsIn(database, person));
    CONVENER_ASSIGN(const Owners owners, Owners::of(database, {person}));
    CONVENER_ASSIGN(rows.own, ownRows(database, owners));
    CONVENER_ASSIGN(rows.history, historyOf(database, owners));
    return rows;
}

} // namespace convener::store
