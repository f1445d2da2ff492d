#include "core/store/belongings.h"

#include "core/store/database.h"
#include "core/store/statement.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

/// The chosen people, of this connection alone; a thousand of them would be too many to name in a statement.
const QString chosen = u"chosen_person"_s;

} // namespace

Result<std::vector<Layout>> recordTables(const Database &database)
{
    CONVENER_ASSIGN(const Layouts layouts, readLayouts(database));
    std::vector<Layout> tables;
    for (const auto &[id, layout] : layouts)
        if (layout.present)
            tables.push_back(layout);
    std::ranges::sort(tables, {}, &Layout::table);
    return tables;
}

QString rowKey(const Layout &layout)
{
    return layout.keys.size() == 1 ? u"%1.%2"_s.arg(layout.table, layout.keys.front())
                                   : engine::asLiterals(layout.keys, layout.table);
}

Result<Belongings> Belongings::of(const Database &database, const std::set<training::PersonId> &people)
{
    Belongings belongings(database);
    CONVENER_TRY(belongings.choose(people));
    CONVENER_TRY(belongings.follow());
    return belongings;
}

Belongings::Belongings(Belongings &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_tables(std::move(other.m_tables))
{
}

Belongings::~Belongings()
{
    if (m_database)
        (void)Statement(*m_database, u"DELETE FROM temp.%1"_s.arg(chosen)).run();
}

const OwnTable *Belongings::table(const QString &name) const
{
    const auto found = std::ranges::find_if(m_tables, [&](const OwnTable &own) { return own.layout.table == name; });
    return found == m_tables.end() ? nullptr : &*found;
}

Result<> Belongings::choose(const std::set<training::PersonId> &people)
{
    CONVENER_TRY(
        Statement(*m_database, u"CREATE TEMP TABLE IF NOT EXISTS %1 (id INTEGER PRIMARY KEY)"_s.arg(chosen)).run());
    CONVENER_TRY(Statement(*m_database, u"DELETE FROM temp.%1"_s.arg(chosen)).run());
    Statement insert(*m_database, u"INSERT INTO temp.%1 (id) VALUES (:id)"_s.arg(chosen));
    for (const training::PersonId person : people)
        CONVENER_TRY(insert.bind(u":id"_s, person).run());
    return {};
}

Result<> Belongings::follow()
{
    CONVENER_ASSIGN(std::vector<Layout> rest, recordTables(*m_database));
    QSqlDatabase connection = m_database->connection();
    std::map<QString, std::vector<engine::Reference>> references;
    for (const Layout &layout : rest) {
        CONVENER_ASSIGN(references[layout.table], engine::references(connection, layout.table));
        std::erase_if(references[layout.table],
                      [&](const engine::Reference &reference) { return reference.table == layout.table; });
    }
    const auto take = [&](std::vector<Layout>::iterator layout, const QString &where,
                          std::vector<engine::Reference> via) {
        m_tables.push_back({*layout, std::move(via), where});
        rest.erase(layout);
    };
    take(std::ranges::find(rest, u"person"_s, &Layout::table), u"person.id IN (SELECT id FROM temp.%1)"_s.arg(chosen),
         {});
    // A table joins once every table that it could hang on has: so that its condition names them all.
    std::set<QString> hanging{u"person"_s};
    for (bool grown = true; std::exchange(grown, false);)
        for (const auto &[name, all] : references)
            if (!hanging.contains(name) && std::ranges::any_of(all, [&](const engine::Reference &reference) {
                    return hanging.contains(reference.table);
                }))
                grown = hanging.insert(name).second;
    for (bool taken = true; std::exchange(taken, false);)
        for (auto layout = rest.begin(); layout != rest.end(); ++layout) {
            std::vector<engine::Reference> via = references[layout->table];
            std::erase_if(via, [&](const engine::Reference &reference) { return !hanging.contains(reference.table); });
            if (via.empty() ||
                std::ranges::any_of(via, [&](const engine::Reference &reference) { return !table(reference.table); }))
                continue;
            QStringList conditions;
            for (const engine::Reference &reference : via)
                conditions.append(u"%1.%2 IN (SELECT id FROM %3 WHERE %4)"_s.arg(
                    layout->table, reference.column, reference.table, table(reference.table)->where));
            take(layout, u"(%1)"_s.arg(conditions.join(u" OR "_s)), std::move(via));
            taken = true;
            break;
        }
    return {};
}

} // namespace convener::store
