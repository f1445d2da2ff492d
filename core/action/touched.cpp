#include "core/action/touched.h"

#include "core/store/layout.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace convener::action {

using store::Layout;
using store::Statement;

namespace {

/// The column of each table that names whom its rows belong to.
const QHash<QString, QString> &parents()
{
    static const QHash<QString, QString> columns{{u"place"_s, u"cohort"_s},
                                                 {u"session"_s, u"cohort"_s},
                                                 {u"matrix"_s, u"engagement"_s},
                                                 {u"commitment"_s, u"engagement"_s},
                                                 {u"trainer"_s, u"engagement"_s}};
    return columns;
}

bool isOwner(const QString &name)
{
    return name == "organisation"_L1 || name == "engagement"_L1 || name == "cohort"_L1 || parents().contains(name);
}

/// Finds whom the rows of one step belong to: by their own columns, as they were and as they are, or through the row
/// that they hang on. Works by sets, since an import touches rows by the hundred thousand.
class Owners {
public:
    Owners(const store::Database &file, const store::Step &step)
        : m_file(file)
        , m_step(step)
    {
    }

    Result<> find()
    {
        CONVENER_ASSIGN(const store::Layouts layouts, store::readLayouts(m_file));
        CONVENER_TRY(readAsTheyWere(layouts));
        for (const qint64 layout : std::as_const(m_layouts))
            CONVENER_TRY(readAsTheyAre(layouts.at(layout)));
        for (auto parent = parents().cbegin(); parent != parents().cend(); ++parent)
            CONVENER_TRY(follow(parent.key(), parent.value()));
        return {};
    }

    Changes changes() const
    {
        Changes changes;
        for (const qint64 id : m_ids[u"organisation"_s])
            changes.organisations.insert({id});
        for (const qint64 id : m_ids[u"engagement"_s])
            changes.engagements.insert({id});
        for (const qint64 id : m_ids[u"cohort"_s])
            changes.cohorts.insert({id});
        return changes;
    }

private:
    Statement ofStep(const QString &sql) const
    {
        Statement statement(m_file, sql);
        statement.bind(u":first"_s, m_step.firstChange).bind(u":last"_s, m_step.lastChange);
        return statement;
    }

    void add(const QString &owner, qint64 id)
    {
        if (id != 0)
            m_ids[owner].insert(id);
    }

    /// The columns of a layout that name an owner, by their place in it.
    static QHash<qsizetype, QString> ownersIn(const QStringList &columns)
    {
        QHash<qsizetype, QString> found;
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (isOwner(columns[i]))
                found.insert(i, columns[i]);
        return found;
    }

    Result<> readAsTheyWere(const store::Layouts &layouts)
    {
        QHash<qint64, QHash<qsizetype, QString>> columns;
        QHash<qint64, QHash<qsizetype, QString>> keys;
        for (const auto &[id, layout] : layouts) {
            columns.insert(id, ownersIn(layout.columns));
            keys.insert(id, ownersIn(layout.keys));
        }
        Statement select = ofStep(u"SELECT layout, row, before FROM change WHERE id >= :first AND id <= :last"_s);
        return select.each([&](const Statement &change) {
            const Layout &layout = layouts.at(change.integer(0));
            m_layouts.insert(layout.id);
            if (layout.keys.size() == 1 && isOwner(layout.table)) {
                add(layout.table, change.integer(1));
                m_own[layout.table].insert(change.integer(1));
            } else if (layout.keys.size() > 1) {
                addFrom(change.text(1), keys[layout.id]);
            }
            if (!change.isNull(2))
                addFrom(change.text(2), columns[layout.id]);
        });
    }

    void addFrom(const QString &literals, const QHash<qsizetype, QString> &owners)
    {
        for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner)
            add(owner.value(), store::literalAt(literals, owner.key()).toLongLong());
    }

    Result<> readAsTheyAre(const Layout &layout)
    {
        if (!layout.present || layout.keys.size() != 1)
            return {};
        const auto owners = ownersIn(layout.columns);
        for (const QString &owner : owners) {
            CONVENER_TRY(ofStep(u"SELECT DISTINCT t.%1 FROM change c JOIN %2 t ON t.%3 = c.row WHERE c.id >= :first "
                                "AND c.id <= :last AND c.layout = :layout AND t.%1 IS NOT NULL"_s.arg(
                                    owner, layout.table, layout.keys.front()))
                             .bind(u":layout"_s, layout.id)
                             .each([&](const Statement &row) { add(owner, row.integer(0)); }));
        }
        return {};
    }

    /// Of rows that the step itself touched, the columns told already.
    Result<> follow(const QString &table, const QString &column)
    {
        const QSet<qint64> others = m_ids.value(table) - m_own.value(table);
        if (others.isEmpty())
            return {};
        Statement select(m_file, u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(column, table));
        for (const qint64 id : others) {
            CONVENER_TRY(select.bind(u":id"_s, id).each([&](const Statement &row) { add(column, row.integer(0)); }));
        }
        return {};
    }

    const store::Database &m_file;
    const store::Step &m_step;
    QSet<qint64> m_layouts;
    QHash<QString, QSet<qint64>> m_ids; ///< of owners, by their table
    QHash<QString, QSet<qint64>> m_own; ///< of rows that the step touched
};

} // namespace

Result<Changes> touched(const Desk &desk, const store::Step &step)
{
    Owners owners(desk.file, step);
    CONVENER_TRY(owners.find());
    return owners.changes();
}

} // namespace convener::action
