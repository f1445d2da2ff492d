#pragma once

#include "core/error/error.h"

#include <QStringList>

namespace convener::store {

/// What a database may have beside it: its log, the log's index, its rollback journal.
inline const QStringList companions{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};

/// Makes an empty file that its owner alone may read. Refused where something lies already, or nothing can be made.
Result<> makeOwnersFile(const QString &path);

/// Copies a file, for its owner alone. What lies at `to` already is lost; a copy that fails is removed.
Result<> copyForOwner(const QString &from, const QString &to);

/// Removes a database and what lies beside it, as far as it is there.
void removeWithCompany(const QString &path);

/// Makes sure that what was written to the file, and its name in its folder, outlasts a power cut.
Result<> flush(const QString &path);

/// Makes sure that what the file's folder says, which names are there and which are gone, outlasts a power cut, where
/// the system tells folders to.
void flushFolder(const QString &path);

/// Gives a flushed file the name `to`, in place of what lies there: afterwards `to` is the one or the other, never
/// half.
Result<> putInPlace(const QString &from, const QString &to);

} // namespace convener::store
