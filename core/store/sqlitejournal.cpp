#include "core/store/engine.h"
#include "core/store/sqlname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace convener::store::engine {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// The journal does not keep a journal of itself.
const QStringList ownTables{u"step"_s, u"layout"_s, u"change"_s};

struct Table {
    QString name;
    QStringList keys;
    QStringList columns;
};

Result<QSqlQuery> select(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return Failure(explain(query.lastError(), sql.left(120)));
    return query;
}

/// Names that the file's own schema gives, to be put into SQL. Damaged where one is not as ours are.
Result<QStringList> names(const QSqlDatabase &connection, const QString &sql)
{
    CONVENER_ASSIGN(QSqlQuery query, select(connection, sql));
    QStringList found;
    while (query.next()) {
        found.append(query.value(0).toString());
        if (!isSqlName(found.back()))
            return fail(Error::Kind::Damaged,
                        Text::tr("This file holds tables that Convener never made. Restore a backup."),
                        found.back().left(40));
    }
    CONVENER_TRY(ended(query));
    return found;
}

Result<std::vector<Table>> tables(QSqlDatabase &connection)
{
    CONVENER_ASSIGN(const QStringList all, tableNames(connection));
    std::vector<Table> found;
    for (const QString &name : all) {
        if (ownTables.contains(name))
            continue;
        Table table{name, {}, {}};
        CONVENER_ASSIGN(table.columns, columns(connection, name));
        CONVENER_ASSIGN(table.keys, names(connection, u"SELECT name FROM pragma_table_xinfo('%1') "
                                                      "WHERE pk > 0 ORDER BY pk"_s.arg(name)));
        found.push_back(std::move(table));
    }
    return found;
}

QString json(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

/// The number of the table's layout, a new one where it never looked like this.
Result<qint64> layout(QSqlDatabase &connection, const Table &table)
{
    QSqlQuery query(connection);
    const auto run = [&](const QString &sql) -> Result<> {
        query.prepare(sql);
        query.bindValue(u":record"_s, table.name);
        query.bindValue(u":keys"_s, json(table.keys));
        query.bindValue(u":columns"_s, json(table.columns));
        if (!query.exec())
            return Failure(explain(query.lastError(), sql.left(120)));
        return {};
    };
    CONVENER_TRY(run(u"UPDATE layout SET present = 1 WHERE record = :record AND keys = :keys AND columns = :columns "
                     "RETURNING id"_s));
    if (!query.next()) {
        CONVENER_TRY(run(u"INSERT INTO layout (record, keys, columns, present) VALUES (:record, :keys, :columns, 1) "
                         "RETURNING id"_s));
        query.next();
    }
    const qint64 id = query.value(0).toLongLong();
    query.finish();
    return id;
}

/// A key of one column is kept as it is, which is cheap; several as literals.
QString key(const Table &table, const QString &row)
{
    return table.keys.size() == 1 ? row + u'.' + table.keys.front() : asLiterals(table.keys, row);
}

QString differs(const Table &table)
{
    QStringList parts;
    for (const QString &column : table.columns)
        parts.append(u"old.%1 IS NOT new.%1"_s.arg(column));
    return parts.join(u" OR "_s);
}

Result<> record(QSqlDatabase &connection, const Table &table)
{
    CONVENER_ASSIGN(const qint64 number, layout(connection, table));
    const QString before = asLiterals(table.columns, u"old"_s);
    const auto trigger = [&](const QString &event, const QString &when, const QString &values) {
        return select(connection, u"CREATE TRIGGER journal_%1_%2 AFTER %1 ON %2 %3 BEGIN INSERT INTO change "
                                  "(layout, row, operation, before) VALUES (%4, %5); END"_s.arg(event, table.name, when)
                                      .arg(number)
                                      .arg(values));
    };
    CONVENER_TRY(trigger(u"insert"_s, {}, u"%1, 1, NULL"_s.arg(key(table, u"new"_s))));
    CONVENER_TRY(trigger(u"update"_s, u"WHEN "_s + differs(table), u"%1, 2, %2"_s.arg(key(table, u"new"_s), before)));
    CONVENER_TRY(trigger(u"delete"_s, {}, u"%1, 3, %2"_s.arg(key(table, u"old"_s), before)));
    return {};
}

} // namespace

Result<QStringList> tableNames(const QSqlDatabase &connection)
{
    return names(connection, u"SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name "
                             "NOT LIKE 'sqlite_%' AND name <> 'open_register' ORDER BY name"_s);
}

Result<QStringList> columns(const QSqlDatabase &connection, const QString &table)
{
    return names(connection, u"SELECT name FROM pragma_table_xinfo('%1') WHERE hidden = 0 ORDER BY cid"_s.arg(table));
}

QString asLiterals(const QStringList &columns, const QString &row)
{
    // Not json_array(): SQLite before 3.41 holds it unsafe in a trigger.
    return u"quote(%1.%2)"_s.arg(row, columns.join(u") || ',' || quote(%1."_s.arg(row)));
}

Result<std::vector<Reference>> references(QSqlDatabase &connection, const QString &table)
{
    CONVENER_ASSIGN(QSqlQuery query,
                    select(connection, u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list('%1')"_s.arg(table)));
    std::vector<Reference> found;
    while (query.next())
        found.push_back({query.value(0).toString(), query.value(1).toString()});
    CONVENER_TRY(ended(query));
    return found;
}

QString deferReferences()
{
    return u"PRAGMA defer_foreign_keys = ON"_s;
}

Result<> leaveJournal(QSqlDatabase &connection)
{
    CONVENER_ASSIGN(const QStringList triggers,
                    names(connection, u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND "
                                      "substr(name, 1, 8) = 'journal_'"_s));
    for (const QString &trigger : triggers)
        CONVENER_TRY(select(connection, u"DROP TRIGGER "_s + trigger));
    return {};
}

Result<> keepJournal(QSqlDatabase &connection)
{
    CONVENER_ASSIGN(const QStringList journal,
                    names(connection, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'change'"_s));
    if (journal.isEmpty())
        return {}; // the schema has not come to it yet
    CONVENER_TRY(select(connection, u"UPDATE layout SET present = 0"_s));
    CONVENER_ASSIGN(const auto all, tables(connection));
    for (const Table &table : all)
        CONVENER_TRY(record(connection, table));
    return {};
}

} // namespace convener::store::engine
