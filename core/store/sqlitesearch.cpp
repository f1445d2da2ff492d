#include "core/store/engine.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace convener::store::engine {

namespace {

/// The tables whose names are searched; the index of each is called after it.
const QStringList namedTables{u"person"_s, u"organisation"_s};

Result<> run(QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return Failure(explain(query.lastError(), sql.left(120)));
    return {};
}

} // namespace

Result<> followNames(QSqlDatabase &connection, qint64 first, qint64 last)
{
    for (const QString &table : namedTables) {
        const QString changed = u"(SELECT row FROM change WHERE id BETWEEN %1 AND %2 AND layout IN (SELECT id FROM "
                                "layout WHERE record = '%3'))"_s.arg(first)
                                    .arg(last)
                                    .arg(table);
        CONVENER_TRY(run(connection, u"DELETE FROM %1_name WHERE rowid IN %2"_s.arg(table, changed)));
        CONVENER_TRY(run(connection, u"INSERT INTO %1_name (rowid, name) SELECT id, name FROM %1 WHERE id IN %2"_s.arg(
                                         table, changed)));
    }
    return {};
}

Result<> purgeNames(QSqlDatabase &connection)
{
    for (const QString &table : namedTables) {
        CONVENER_TRY(
            run(connection, u"DELETE FROM %1_name WHERE rowid IN (SELECT n.rowid FROM %1_name n LEFT JOIN %1 r "
                            "ON r.id = n.rowid WHERE r.name IS NOT n.name)"_s.arg(table)));
        CONVENER_TRY(run(connection, u"INSERT INTO %1_name (rowid, name) SELECT id, name FROM %1 WHERE id NOT IN "
                                     "(SELECT rowid FROM %1_name)"_s.arg(table)));
        // What was removed lies about until the index is built anew.
        CONVENER_TRY(run(connection, u"INSERT INTO %1_name (%1_name) VALUES ('rebuild')"_s.arg(table)));
    }
    return {};
}

QString namesLike(const QString &table, const QString &placeholder)
{
    return u"(SELECT rowid AS number FROM %1_name WHERE %1_name MATCH %2)"_s.arg(table, placeholder);
}

QString beginnings(const std::vector<QStringList> &words)
{
    QStringList terms;
    for (const QStringList &spellings : words)
        terms.append(u"(\"%1\"*)"_s.arg(spellings.join(u"\"* OR \""_s)));
    return terms.join(u" AND "_s);
}

} // namespace convener::store::engine
