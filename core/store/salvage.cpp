#include "core/store/salvage.h"

#include "core/store/damagedtable.h"
#include "core/store/database.h"
#include "core/store/engine.h"
#include "core/store/journal.h"
#include "core/store/safecopy.h"
#include "core/store/settings.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// The heading and the list of tables come first: without them nobody knows what the rest is.
Failure nothingLeft(const QString &detail)
{
    return fail(
        Error::Kind::Damaged,
        Text::tr("Nothing of this file can be salvaged: what tells where everything lies in it is damaged itself. "
                 "Restore a backup."),
        detail);
}

QString valueName(qsizetype index)
{
    return u":value%1"_s.arg(index);
}

/// Moves what can be read of one file into another, table by table.
class Mover {
public:
    Mover(const Database &damaged, Database &made)
        : m_damaged(damaged)
        , m_made(made)
    {
    }

    Result<SalvagedTable> move(const QString &table)
    {
        CONVENER_ASSIGN(const QStringList columns, engine::columns(m_made.connection(), table));
        QStringList values;
        for (qsizetype i = 0; i < columns.size(); ++i)
            values.append(valueName(i));
        Statement insert(m_made,
                         u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), values.join(u", "_s)));
        SalvagedTable moved{.table = table};
        const auto keep = [&](const QVariantList &row) -> Result<> {
            for (qsizetype i = 0; i < row.size(); ++i)
                insert.bindValue(valueName(i), row[i]);
            const auto kept = insert.run();
            if (kept)
                ++moved.kept;
            else if (kept.error().kind == Error::Kind::Database) // what a broken page made of the row
                ++moved.refused;
            else
                return kept;
            return {};
        };
        CONVENER_ASSIGN(moved.gaps, readDamaged(m_damaged, table, columns, keep));
        return moved;
    }

private:
    const Database &m_damaged;
    Database &m_made;
};

/// Lets go of references to rows that are lost, and leaves out the rows that can not be without; until none is left.
Result<> leaveOutOrphans(Database &made, std::vector<SalvagedTable> &tables)
{
    QSqlDatabase connection = made.connection();
    for (;;) {
        CONVENER_ASSIGN(const auto orphans, engine::orphans(connection));
        if (orphans.empty())
            return {};
        for (const engine::Orphan &orphan : orphans) {
            const QString row = u" WHERE rowid = %1"_s.arg(orphan.row);
            if (orphan.mayBeAlone && made.run(u"UPDATE %1 SET %2 = NULL"_s.arg(orphan.table, orphan.column) + row))
                continue;
            CONVENER_ASSIGN(const int gone, Statement(made, u"DELETE FROM %1"_s.arg(orphan.table) + row).affect());
            const auto table = std::ranges::find(tables, orphan.table, &SalvagedTable::table);
            if (table == tables.end()) // a row that triggers derived
                continue;
            table->orphaned += gone;
            table->kept -= gone;
        }
    }
}

/// Numbers that were given out are not given out again, though their rows are gone.
Result<> keepNumbers(const Database &damaged, const QStringList &tables, Database &made)
{
    // A broken page may say anything.
    constexpr qint64 mostBelievable = qint64(1) << 48;
    std::map<QString, qint64> last;
    const auto take = [&](const Statement &row) {
        if (row.integer(1) <= mostBelievable && tables.contains(row.text(0)))
            last[row.text(0)] = std::max(last[row.text(0)], row.integer(1));
    };
    // What cannot be read of it is as well: rows that are there count, and those that the history tells of.
    (void)Statement(damaged, u"SELECT name, seq FROM sqlite_sequence"_s).each(take);
    CONVENER_TRY(Statement(made, u"SELECT name, seq FROM sqlite_sequence"_s).each(take));
    if (tables.contains(u"change"_s))
        CONVENER_TRY(Statement(made, u"SELECT l.record, max(CAST(c.row AS INTEGER)) FROM change c JOIN layout l ON "
                                     "l.id = c.layout WHERE l.record IN (SELECT name FROM sqlite_schema WHERE sql LIKE "
                                     "'%AUTOINCREMENT%') GROUP BY l.record"_s)
                         .each(take));
    CONVENER_TRY(made.run(u"DELETE FROM sqlite_sequence"_s));
    Statement keep(made, u"INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :seq)"_s);
    for (const auto &[table, number] : last)
        CONVENER_TRY(keep.bind(u":table"_s, table).bind(u":seq"_s, number).run());
    return {};
}

Result<> noteSalvage(Database &made, const Salvage &salvage, const QString &from, const QDateTime &now,
                     const QString &who)
{
    Journal journal(made);
    CONVENER_ASSIGN(const qint64 started, journal.start(now));
    CONVENER_TRY(Settings(made).set(u"salvaged"_s, u"%1 %2"_s.arg(now.toUTC().toString(Qt::ISODate), from)));
    CONVENER_TRY(journal.finish({.key = u"salvage-file"_s,
                                 .arguments = {{u"from"_s, QFileInfo(from).fileName()}, {u"rows"_s, salvage.kept()}},
                                 .who = who,
                                 .at = now,
                                 .forGood = true},
                                started));
    return {};
}

/// Fills a new file, of the schema of the damaged one, and brings it up to date.
Result<Salvage> fill(const Database &damaged, const QString &path)
{
    CONVENER_ASSIGN(const auto made, Database::draft(path, damaged.schema()));
    QSqlDatabase connection = made->connection();
    CONVENER_TRY(engine::checkReferences(connection, false));
    CONVENER_ASSIGN(auto transaction, Transaction::begin(*made));
    CONVENER_TRY(engine::leaveJournal(connection)); // the history is one of the tables that are moved
    Salvage salvage;
    Mover mover(damaged, *made);
    CONVENER_ASSIGN(const QStringList tables, engine::tableNames(connection));
    for (const QString &table : tables) {
        CONVENER_TRY(made->run(u"DELETE FROM %1"_s.arg(table))); // what a schema file put there
        CONVENER_ASSIGN(const SalvagedTable moved, mover.move(table));
        salvage.tables.push_back(moved);
    }
    if (salvage.kept() == 0)
        return nothingLeft({});
    CONVENER_TRY(keepNumbers(damaged, tables, *made));
    CONVENER_TRY(leaveOutOrphans(*made, salvage.tables));
    CONVENER_TRY(engine::keepJournal(connection));
    CONVENER_TRY(transaction.commit());
    CONVENER_TRY(made->bringUpToDate());
    return salvage;
}

Result<> prove(Database &made)
{
    QSqlDatabase connection = made.connection();
    CONVENER_TRY(engine::purgeNames(connection));
    CONVENER_ASSIGN(const QStringList faults, made.faults());
    if (!faults.isEmpty())
        return fail(Error::Kind::Database, Text::tr("What was salvaged does not hold together. Restore a backup."),
                    faults.join(u'\n'));
    return {};
}

} // namespace

bool Salvage::isWhole() const
{
    return std::ranges::all_of(tables, &SalvagedTable::isWhole);
}

qint64 Salvage::kept() const
{
    qint64 rows = 0;
    for (const SalvagedTable &table : tables)
        rows += table.kept;
    return rows;
}

Result<Salvage> salvage(const QString &from, const QString &to, const QDateTime &now, const QString &who)
{
    if (!QFileInfo(from).isFile())
        return fail(Error::Kind::NotFound, Text::tr("There is no file %1. Check its name.").arg(from));
    if (QFileInfo::exists(to))
        return refuse(Text::tr("%1 exists already. Choose another name for what is salvaged.").arg(to));
    const QString copy = to + u".reading"_s;
    const QString making = to + u".making"_s;
    const auto salvaged = [&]() -> Result<Salvage> {
        removeWithCompany(copy);
        removeWithCompany(making);
        for (const QString &suffix : {QString(), u"-wal"_s, u"-journal"_s})
            if (QFile::exists(from + suffix))
                CONVENER_TRY(copyForOwner(from + suffix, copy + suffix));
        Salvage salvage;
        {
            const auto damaged = Database::openDamaged(copy);
            if (!damaged && damaged.error().kind == Error::Kind::Damaged)
                return nothingLeft(damaged.error().detail);
            if (!damaged)
                return Failure(damaged.error());
            CONVENER_ASSIGN(salvage, fill(**damaged, making));
        }
        {
            CONVENER_ASSIGN(const auto made, Database::draft(making));
            CONVENER_ASSIGN(auto transaction, Transaction::begin(*made));
            CONVENER_TRY(prove(*made));
            CONVENER_TRY(noteSalvage(*made, salvage, from, now, who));
            CONVENER_TRY(transaction.commit());
        }
        CONVENER_TRY(putInPlace(making, to));
        return salvage;
    }();
    removeWithCompany(copy);
    removeWithCompany(making);
    return salvaged;
}

} // namespace convener::store
