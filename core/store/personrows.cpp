#include "core/store/personrows.h"

#include "core/store/database.h"
#include "core/store/erasure.h"
#include "core/store/owners.h"
#include "core/store/statement.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace convener::store {

using training::PersonId;
using training::StepId;

namespace {

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
                        select.all([&](const Statement &row) { return row.values(0, own.layout.columns.size()); }));
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
                return each.values(0, layout->columns.size());
            }));
            if (found)
                table.rows.push_back(*found);
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

/// Merges that were undone, and what undid them: what they mixed into somebody's rows was another's.
std::set<StepId> undoneMerges(const std::vector<Step> &steps)
{
    std::set<StepId> found;
    for (const Step &step : steps)
        if (step.key == "merge-people"_L1 && step.undone)
            found.insert(step.id);
    return found;
}

Result<std::vector<PersonStep>> historyOf(const Database &database, const Owners &owners)
{
    CONVENER_ASSIGN(const auto changes, readChanges(database, [&](const Layout &layout, const QString &row) {
                        return owners.owner(layout.table, row).isValid();
                    }));
    CONVENER_ASSIGN(auto steps, Journal(database).steps());
    std::ranges::reverse(steps);
    const std::set<StepId> undone = undoneMerges(steps);
    std::vector<PersonStep> history;
    auto step = steps.cbegin();
    for (const RowChange &change : changes) {
        while (step != steps.cend() && step->lastChange < change.number)
            ++step;
        if (step == steps.cend())
            break;
        if (undone.contains(step->began))
            continue;
        if (history.empty() || history.back().step.id != step->id)
            history.push_back({*step, {}});
        history.back().changes.push_back(change);
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
