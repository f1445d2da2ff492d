#include "core/store/revert.h"

#include "core/store/database.h"
#include "core/store/engine.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

enum Operation { Added = 1, Changed = 2, Removed = 3 };

struct Recorded {
    QVariant row;
    int operation;
    QString before;
};

QString valueName(qsizetype index)
{
    return u":value%1"_s.arg(index);
}

QString takeBack(const Layout &layout, int operation)
{
    if (operation == Added)
        return u"DELETE FROM %1 WHERE %2"_s.arg(layout.table, layout.isRow());
    QStringList values;
    for (qsizetype i = 0; i < layout.columns.size(); ++i)
        values.append(operation == Changed ? u"%1 = %2"_s.arg(layout.columns[i], valueName(i)) : valueName(i));
    if (operation == Changed)
        return u"UPDATE %1 SET %2 WHERE %3"_s.arg(layout.table, values.join(u", "_s), layout.isRow());
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(layout.table, layout.columns.join(u", "_s), values.join(u", "_s));
}

Failure changedSince()
{
    return refuse(
        Text::tr("What this step did was changed since, so that it cannot be undone by itself. Undo the steps "
                 "after it first."));
}

/// The rows of a table that a step added and did not touch again, in SQL.
const QString addedOnce =
    u"SELECT row FROM change WHERE id >= :first AND id <= :last AND layout = :layout GROUP BY row "
    "HAVING count(*) = 1 AND max(operation) = 1"_s;

/// Takes back what one step did to one table.
class Reverter {
public:
    Reverter(Database &database, const Step &step, const Layout &layout, const Exceptions &exceptions)
        : m_database(database)
        , m_step(step)
        , m_layout(layout)
        , m_exceptions(exceptions)
        // One statement removes rows by the thousand, where each has a number and none is asked about.
        , m_atOnce(layout.keys.size() == 1 && !exceptions.tables.contains(layout.table))
    {
    }

    Result<> run()
    {
        if (!m_layout.present)
            return refuse(Text::tr("This was done with an older Convener, in a form that the file has no longer, and "
                                   "cannot be undone. Correct it by hand."));
        if (m_atOnce)
            CONVENER_TRY(removeAdded());
        CONVENER_ASSIGN(const auto changes, theRest());
        for (const Recorded &change : changes)
            CONVENER_TRY(takeBack(change));
        return {};
    }

private:
    Statement bound(const QString &sql) const
    {
        Statement statement(m_database, sql);
        statement.bind(u":first"_s, m_step.firstChange)
            .bind(u":last"_s, m_step.lastChange)
            .bind(u":layout"_s, m_layout.id);
        return statement;
    }

    Result<> removeAdded()
    {
        CONVENER_ASSIGN(const auto added,
                        bound(u"SELECT count(*) FROM (%1) AS added"_s.arg(addedOnce)).first([](const Statement &row) {
                            return row.whole(0);
                        }));
        if (added.value_or(0) == 0)
            return {};
        CONVENER_ASSIGN(
            const int removed,
            bound(u"DELETE FROM %1 WHERE %2 IN (%3)"_s.arg(m_layout.table, m_layout.keys.front(), addedOnce)).affect());
        return removed == *added ? Result<>() : Result<>(changedSince());
    }

    Result<std::vector<Recorded>> theRest() const
    {
        const QString others = m_atOnce ? u" AND row NOT IN (%1)"_s.arg(addedOnce) : QString();
        return bound(u"SELECT row, operation, before FROM change WHERE id >= :first AND id <= :last AND "
                     "layout = :layout%1 ORDER BY id DESC"_s.arg(others))
            .all([](const Statement &row) {
                return Recorded{row.value(0), row.whole(1), row.text(2)};
            });
    }

    Result<> takeBack(const Recorded &change)
    {
        if (m_exceptions.tables.contains(m_layout.table)) {
            CONVENER_ASSIGN(const bool done,
                            m_exceptions.dealsWith(m_layout.table, change.row, change.operation == Added));
            if (done)
                return {};
        }
        Statement &statement = prepared(change.operation);
        if (change.operation != Removed)
            m_layout.bindKey(statement, change.row);
        if (change.operation != Added)
            bindValues(statement, m_layout.values(change.before));
        CONVENER_ASSIGN(const int rows, statement.affect());
        return rows == 1 ? Result<>() : Result<>(changedSince());
    }

    static void bindValues(Statement &statement, const QVariantList &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            statement.bindValue(valueName(i), values[i]);
    }

    Statement &prepared(int operation)
    {
        auto found = m_statements.find(operation);
        if (found == m_statements.end())
            found = m_statements.emplace(operation, Statement(m_database, store::takeBack(m_layout, operation))).first;
        return found->second;
    }

    Database &m_database;
    const Step &m_step;
    const Layout &m_layout;
    const Exceptions &m_exceptions;
    bool m_atOnce;
    std::map<int, Statement> m_statements;
};

/// The layouts of what the step touched, those whose rows refer to others' before these: what goes with the row that it
/// refers to has then been dealt with.
Result<std::vector<Layout>> touchedLayouts(const Database &database, const Step &step)
{
    CONVENER_ASSIGN(const Layouts layouts, readLayouts(database));
    CONVENER_ASSIGN(const auto touched,
                    Statement(database, u"SELECT DISTINCT layout FROM change WHERE id >= :first AND id <= :last"_s)
                        .bind(u":first"_s, step.firstChange)
                        .bind(u":last"_s, step.lastChange)
                        .all([&](const Statement &row) { return layouts.at(row.integer(0)); }));
    std::vector<Layout> left = touched;
    std::map<QString, QStringList> refersTo;
    QSqlDatabase connection = database.connection();
    for (const Layout &layout : touched) {
        CONVENER_ASSIGN(const auto references, engine::references(connection, layout.table));
        for (const engine::Reference &reference : references)
            if (reference.table != layout.table)
                refersTo[layout.table].append(reference.table);
    }
    std::vector<Layout> ordered;
    while (!left.empty()) {
        auto next = std::ranges::find_if(left, [&](const Layout &layout) {
            return std::ranges::none_of(
                left, [&](const Layout &other) { return refersTo[other.table].contains(layout.table); });
        });
        if (next == left.end())
            next = left.begin(); // a circle: its references are checked at the end of the transaction
        ordered.push_back(*next);
        left.erase(next);
    }
    return ordered;
}

} // namespace

Result<> revert(Database &database, const Step &step, const Exceptions &exceptions)
{
    CONVENER_TRY(database.run(engine::deferReferences()));
    CONVENER_ASSIGN(const auto layouts, touchedLayouts(database, step));
    for (const Layout &layout : layouts)
        CONVENER_TRY(Reverter(database, step, layout, exceptions).run());
    return {};
}

} // namespace convener::store
