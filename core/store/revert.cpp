#include "core/store/revert.h"

#include "core/store/database.h"
#include "core/store/engine.h"
#include "core/store/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

enum Operation { Added = 1, Changed = 2, Removed = 3 };

struct Recorded {
    qint64 layout;
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

class Reverter {
public:
    Reverter(Database &database, const Layouts &layouts)
        : m_database(database)
        , m_layouts(layouts)
    {
    }

    Result<> takeBack(const Recorded &change, const KeepAdded &keepAdded)
    {
        const Layout &layout = m_layouts.at(change.layout);
        if (!layout.present)
            return refuse(Text::tr("This was done with an older Convener, in a form that the file has no longer, and "
                                   "cannot be undone. Correct it by hand."));
        if (change.operation == Added) {
            CONVENER_ASSIGN(const bool kept, keepAdded(layout.table, change.row));
            if (kept)
                return {};
        }
        Statement &statement = prepared(layout, change.operation);
        if (change.operation != Removed)
            layout.bindKey(statement, change.row);
        if (change.operation != Added)
            bindValues(statement, fromLiterals(change.before));
        CONVENER_ASSIGN(const int rows, statement.affect());
        if (rows != 1)
            return refuse(Text::tr("What this step did was changed since, so that it cannot be undone by itself. Undo "
                                   "the steps after it first."));
        return {};
    }

private:
    static void bindValues(Statement &statement, const QVariantList &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            statement.bindValue(valueName(i), values[i]);
    }

    Statement &prepared(const Layout &layout, int operation)
    {
        const std::pair key{layout.id, operation};
        auto found = m_statements.find(key);
        if (found == m_statements.end())
            found = m_statements.emplace(key, Statement(m_database, store::takeBack(layout, operation))).first;
        return found->second;
    }

    Database &m_database;
    const Layouts &m_layouts;
    std::map<std::pair<qint64, int>, Statement> m_statements;
};

} // namespace

Result<> revert(Database &database, const Step &step, const KeepAdded &keepAdded)
{
    CONVENER_ASSIGN(const Layouts layouts, readLayouts(database));
    CONVENER_TRY(database.run(engine::deferReferences()));
    CONVENER_ASSIGN(const auto changes,
                    Statement(database, u"SELECT layout, row, operation, before FROM change WHERE "
                                        "id >= :first AND id <= :last ORDER BY id DESC"_s)
                        .bind(u":first"_s, step.firstChange)
                        .bind(u":last"_s, step.lastChange)
                        .all([](const Statement &row) {
                            return Recorded{row.integer(0), row.value(1), row.whole(2), row.text(3)};
                        }));
    Reverter reverter(database, layouts);
    for (const Recorded &change : changes)
        CONVENER_TRY(reverter.takeBack(change, keepAdded));
    return {};
}

} // namespace convener::store
