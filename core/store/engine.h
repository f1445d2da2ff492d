#pragma once

#include "core/error/error.h"

#include <QSqlDatabase>
#include <QStringList>

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

/// How a transaction that will write begins.
QString beginWriting();

/// Whether the file takes changes: an engine may open one that is protected without a word.
bool mayWrite(QSqlDatabase &connection);

/// What the engine finds wrong with the file.
Result<QStringList> faults(QSqlDatabase &connection);

/// The error as a person should read it, with the engine's words as detail.
Error explain(const QSqlError &error, const QString &doing);

} // namespace convener::store::engine
