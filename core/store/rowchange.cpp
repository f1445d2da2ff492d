#include "core/store/rowchange.h"

#include "core/store/engine.h"
#include "core/store/layout.h"
#include "core/store/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

struct Recorded {
    qint64 number;
    qint64 layout;
    QVariant row;
    std::optional<QVariantList> before;
};

const QString changes = u"SELECT id, layout, row, before FROM change "_s;

Recorded read(const Statement &row, const Layouts &layouts)
{
    Recorded recorded{row.integer(0), row.integer(1), row.value(2), std::nullopt};
    if (!row.isNull(3))
        recorded.before = layouts.at(recorded.layout).values(row.text(3));
    return recorded;
}

/// A row, by its table and its key.
using RowName = QPair<QString, QString>;

/// Joins what each change found to what the change before it left, which is the same.
class Chain {
public:
    Chain(const Database &database, const Layouts &layouts)
        : m_database(database)
        , m_layouts(layouts)
    {
    }

    void add(const Recorded &recorded)
    {
        const Layout &layout = m_layouts.at(recorded.layout);
        meet(recorded);
        m_open.insert(name(recorded), {m_changes.size(), recorded});
        m_changes.push_back(
            {recorded.number, layout.table, layout.columns, layout.key(recorded.row), recorded.before, {}});
    }

    /// Closes the last change of that row, if it is one of these and still open.
    void meet(const Recorded &later)
    {
        if (const auto open = m_open.constFind(name(later)); open != m_open.cend()) {
            m_changes[open->change].after = later.before;
            m_open.erase(open);
        }
    }

    /// What no later change met is in the file as it was left.
    Result<std::vector<RowChange>> take()
    {
        for (const Open &open : std::as_const(m_open)) {
            CONVENER_ASSIGN(m_changes[open.change].after, present(open.recorded));
        }
        return std::move(m_changes);
    }

private:
    struct Open {
        std::size_t change;
        Recorded recorded;
    };

    RowName name(const Recorded &recorded) const
    {
        return {m_layouts.at(recorded.layout).table, recorded.row.toString()};
    }

    Result<std::optional<QVariantList>> present(const Recorded &recorded)
    {
        const Layout &layout = m_layouts.at(recorded.layout);
        if (!layout.present)
            return std::nullopt; // the table looks otherwise today
        auto select = m_selects.find(recorded.layout);
        if (select == m_selects.end())
            select = m_selects
                         .emplace(recorded.layout,
                                  Statement(m_database, u"SELECT %1 FROM %2 WHERE %3"_s.arg(
                                                            engine::asLiterals(layout.columns, layout.table),
                                                            layout.table, layout.isRow())))
                         .first;
        layout.bindKey(select->second, recorded.row);
        return select->second.first([](const Statement &row) { return fromLiterals(row.text(0)); });
    }

    const Database &m_database;
    const Layouts &m_layouts;
    QHash<RowName, Open> m_open;
    std::map<qint64, Statement> m_selects;
    std::vector<RowChange> m_changes;
};

} // namespace

QVariant RowChange::value(const QString &column) const
{
    const qsizetype index = columns.indexOf(column);
    if (index < 0)
        return {};
    return after ? after->at(index) : before ? before->at(index) : QVariant();
}

Result<std::vector<RowChange>> readChanges(const Database &database, const RowFilter &wanted)
{
    CONVENER_ASSIGN(const Layouts layouts, readLayouts(database));
    Chain chain(database, layouts);
    CONVENER_TRY(Statement(database, changes + u"ORDER BY id"_s).each([&](const Statement &row) {
        if (wanted(layouts.at(row.integer(1)), row.text(2)))
            chain.add(read(row, layouts));
    }));
    return chain.take();
}

Result<std::vector<RowChange>> readChanges(const Database &database, const Step &step)
{
    CONVENER_ASSIGN(const Layouts layouts, readLayouts(database));
    Chain chain(database, layouts);
    Statement select(database, changes + u"WHERE id >= :first AND id <= :last ORDER BY id"_s);
    CONVENER_ASSIGN(
        const auto own,
        select.bind(u":first"_s, step.firstChange).bind(u":last"_s, step.lastChange).all([&](const Statement &row) {
            return read(row, layouts);
        }));
    for (const Recorded &recorded : own)
        chain.add(recorded);
    CONVENER_TRY(Statement(database, changes + u"WHERE id > :last ORDER BY id"_s)
                     .bind(u":last"_s, step.lastChange)
                     .each([&](const Statement &row) { chain.meet(read(row, layouts)); }));
    return chain.take();
}

} // namespace convener::store
