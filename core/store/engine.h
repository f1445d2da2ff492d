#pragma once

#include "core/error/error.h"

#include <QSqlDatabase>
#include <QStringList>

#include <vector>

class QSqlError;
class QSqlQuery;

/// What differs between database engines: opening, hardening, schema files, the meaning of error codes.
/// SQLite is the only one today; the stores' statements keep to what PostgreSQL accepts as well.
namespace convener::store::engine {

QString driver();

/// Sets up `connection` for `path` before it opens.
void prepare(QSqlDatabase &connection, const QString &path, bool readOnly);

/// How a file is kept whole while it is written.
enum class Keeping {
    WriteAhead, ///< a log beside the file: quick, and readers and the writer do not wait for each other
    Rollback    ///< what was there is kept beside the file until it is written: safe wherever files can be locked
};

/// Foreign keys, durability and hardening, once it is open. To write, it also turns a file that is kept otherwise to
/// `keeping`: Busy when somebody else has it open and must not go on as it is.
Result<> configure(QSqlDatabase &connection, bool readOnly, Keeping keeping);

/// Instead of configure(), for a damaged file that is only read: what is malformed in it, or cut off, is passed over as
/// far as can be.
Result<> passOverDamage(QSqlDatabase &connection);

/// Tells a Convener file from anything else, and its schema version. Damaged for what is none.
Result<int> schemaVersion(QSqlDatabase &connection);

/// The version that this Convener writes.
int currentSchema();

/// Replays the numbered schema files after `from` up to `to`, each in a transaction of its own with its version.
Result<> migrate(QSqlDatabase &connection, int from, int to);

/// Makes the triggers that record every change of every table, anew where a table changed. Part of migrate().
Result<> keepJournal(QSqlDatabase &connection);

/// Removes them, so that a migration is not taken for what a person did.
Result<> leaveJournal(QSqlDatabase &connection);

/// The values of these columns as one text, in SQL: literals with commas between them, as fromLiterals() reads them.
QString asLiterals(const QStringList &columns, const QString &row);

/// A reference of one table to another's only key.
struct Reference {
    QString column;
    QString table; ///< that it refers to
};
Result<std::vector<Reference>> references(QSqlDatabase &connection, const QString &table);

/// Brings the search by name up to date with the changes of these numbers, both included.
Result<> followNames(QSqlDatabase &connection, qint64 first, qint64 last);

/// Makes the search by name anew from the record, so that no word stays in it of a name that is gone.
Result<> purgeNames(QSqlDatabase &connection);

/// The numbers of the rows of a table whose names fit, in SQL, as `number`; the placeholder takes what beginnings()
/// gives.
QString namesLike(const QString &table, const QString &placeholder);

/// What finds the names in which every one of these words begins a word, in one of its spellings (letters, digits and
/// their marks only).
QString beginnings(const std::vector<QStringList> &words);

/// The tables of the record and of its history, by name, without what triggers derive from them; and the columns of one
/// that are written.
Result<QStringList> tableNames(const QSqlDatabase &connection);
Result<QStringList> columns(const QSqlDatabase &connection, const QString &table);

/// Whether references are checked at all; outside a transaction only.
Result<> checkReferences(QSqlDatabase &connection, bool checked);

/// A row that refers to one that is not there.
struct Orphan {
    QString table;
    qint64 row = 0; ///< its number in the table
    QString column;
    bool mayBeAlone = false; ///< the column may be empty
};
Result<std::vector<Orphan>> orphans(QSqlDatabase &connection);

/// References are checked when the transaction ends, not at each statement; until then only.
QString deferReferences();

/// How a transaction that will write begins.
QString beginWriting();

/// Whether the file takes changes: an engine may open one that is protected without a word.
bool mayWrite(QSqlDatabase &connection);

/// Brings everything into the one file, so that nothing beside it belongs to it. Busy while others have it open.
Result<> makeOneFile(QSqlDatabase &connection);

/// What the engine finds wrong with the file.
Result<QStringList> faults(QSqlDatabase &connection);

/// Refuses, from here on, statements that could break the file itself, where the engine that Qt uses is the one that
/// Convener was linked with; elsewhere it does nothing.
void harden(QSqlDatabase &connection);

/// Whether the rows of a query were read to their end, or an error broke off.
Result<> ended(const QSqlQuery &query);

/// The error as a person should read it, with the engine's words as detail.
Error explain(const QSqlError &error, const QString &doing);

} // namespace convener::store::engine
