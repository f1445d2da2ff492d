#pragma once

#include "core/error/error.h"

#include <QSqlDatabase>
#include <QStringList>

#include <vector>

class QSqlError;

/// What differs between database engines: opening, hardening, schema files, the meaning of error codes.
/// SQLite is the only one today; the stores' statements keep to what PostgreSQL accepts as well.
namespace convener::store::engine {

QString driver();

/// Sets up `connection` for `path` before it opens.
void prepare(QSqlDatabase &connection, const QString &path, bool readOnly);

/// Foreign keys, durability and hardening, once it is open.
Result<> configure(QSqlDatabase &connection, bool readOnly);

/// Tells a Convener file from anything else, and its schema version. Damaged for what is none.
Result<int> schemaVersion(QSqlDatabase &connection);

/// The version that this Convener writes.
int currentSchema();

/// Replays the numbered schema files after `from`, each in a transaction of its own with its version.
Result<> migrate(QSqlDatabase &connection, int from);

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

/// The error as a person should read it, with the engine's words as detail.
Error explain(const QSqlError &error, const QString &doing);

} // namespace convener::store::engine
