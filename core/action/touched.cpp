#include "core/action/touched.h"

#include "core/store/rowchange.h"
#include "core/store/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace convener::action {

namespace {

/// Finds whom rows belong to: by their own columns, or through the row that they hang on.
class Owners {
public:
    explicit Owners(const store::Database &file)
        : m_file(file)
    {
    }

    Result<> add(const store::RowChange &change)
    {
        if (change.key.size() == 1)
            CONVENER_TRY(add(change.table, change.key.front()));
        for (const auto &values : {change.before, change.after})
            for (qsizetype i = 0; values && i < values->size(); ++i)
                CONVENER_TRY(add(change.columns[i], values->at(i)));
        return {};
    }

    const Changes &changes() const { return m_changes; }

private:
    Result<> add(const QString &table, const QVariant &value)
    {
        const qint64 id = value.toLongLong();
        if (id == 0)
            return {};
        if (table == "organisation"_L1)
            m_changes.organisations.insert({id});
        else if (table == "engagement"_L1)
            m_changes.engagements.insert({id});
        else if (table == "cohort"_L1)
            m_changes.cohorts.insert({id});
        else if (const auto parent = parents().constFind(table); parent != parents().cend())
            return addParent(table, *parent, id);
        return {};
    }

    /// The column of each table that names whom its rows belong to.
    static const QHash<QString, QString> &parents()
    {
        static const QHash<QString, QString> columns{{u"place"_s, u"cohort"_s},
                                                     {u"session"_s, u"cohort"_s},
                                                     {u"matrix"_s, u"engagement"_s},
                                                     {u"commitment"_s, u"engagement"_s},
                                                     {u"trainer"_s, u"engagement"_s}};
        return columns;
    }

    Result<> addParent(const QString &table, const QString &column, qint64 id)
    {
        if (m_seen.contains({table, id}))
            return {};
        m_seen.insert({table, id}, true);
        CONVENER_ASSIGN(const auto owner,
                        store::Statement(m_file, u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(column, table))
                            .bind(u":id"_s, id)
                            .first([](const store::Statement &row) { return row.integer(0); }));
        return owner ? add(column, *owner) : Result<>();
    }

    const store::Database &m_file;
    Changes m_changes;
    QHash<QPair<QString, qint64>, bool> m_seen;
};

} // namespace

Result<Changes> touched(const Desk &desk, const store::Step &step)
{
    CONVENER_ASSIGN(const auto rows, store::readChanges(desk.file, step));
    Owners owners(desk.file);
    for (const store::RowChange &change : rows)
        CONVENER_TRY(owners.add(change));
    return owners.changes();
}

} // namespace convener::action
