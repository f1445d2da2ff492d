#include "core/store/engine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace convener::store::engine {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// "CNVR": tells a Convener file from any other SQLite database.
constexpr int applicationId = 0x434E5652;
/// Pages kept in memory (KiB), so that the indices of a large import are not written again and again.
constexpr int cacheSize = 65536;
constexpr auto schemaFolder = ":/schema/sqlite"_L1;

Failure notOurs(const QString &detail)
{
    return fail(Error::Kind::Damaged,
                Text::tr("This is not a Convener file, or it is damaged. Choose another file, or restore a backup."),
                detail);
}

Result<int> pragma(QSqlDatabase &connection, const QString &name)
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA "_s + name) || !query.next())
        return notOurs(query.lastError().text());
    return query.value(0).toInt();
}

Result<> run(QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return Failure(explain(query.lastError(), sql.left(80)));
    return {};
}

QStringList schemaFiles()
{
    return QDir(schemaFolder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

/// QSqlQuery runs one statement at a time: a schema file is cut at each ';' that a blank line follows.
QStringList statements(const QString &file)
{
    QFile sql(schemaFolder + u'/' + file);
    if (!sql.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(sql.readAll());
    text.replace("\r\n"_L1, "\n"_L1);
    return text.split(u";\n\n"_s, Qt::SkipEmptyParts);
}

/// Whether the file is kept with a write-ahead log (https://www.sqlite.org/fileformat.html, 1.3).
bool isWriteAhead(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(20).endsWith("\2\2");
}

/// Whether SQLite can read the file as one that may change. A write-ahead log needs an index beside the file, also to
/// read it. Where that can not be made (a read-only folder or disk) nobody writes either.
bool mayChange(const QString &path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable() || QFileInfo::exists(path + u"-wal"_s) ||
           !isWriteAhead(path);
}

/// Turns the file to the mode, and tells in which it is then.
Result<QString> journalMode(QSqlDatabase &connection, const QString &mode)
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA journal_mode = "_s + mode) || !query.next())
        return Failure(explain(query.lastError(), u"journal_mode"_s));
    return query.value(0).toString();
}

Result<> keep(QSqlDatabase &connection, Keeping keeping)
{
    if (keeping == Keeping::WriteAhead) {
        // Where somebody looks at a file that was kept otherwise, it stays as it is until the next time.
        if (const auto mode = journalMode(connection, u"WAL"_s); !mode && mode.error().kind != Error::Kind::Busy)
            return Failure(mode.error());
        return run(connection, u"PRAGMA synchronous = FULL"_s);
    }
    const auto mode = journalMode(connection, u"DELETE"_s);
    if (!mode && mode.error().kind != Error::Kind::Busy)
        return Failure(mode.error());
    if (mode != u"delete"_s)
        return fail(Error::Kind::Busy, Text::tr("Somebody looks at this file, which lies in a shared folder. Close it "
                                                "there first; nothing was changed."));
    return run(connection, u"PRAGMA synchronous = FULL"_s);
}

} // namespace

QString driver()
{
    return u"QSQLITE"_s;
}

void prepare(QSqlDatabase &connection, const QString &path, bool readOnly)
{
    const QString timeout = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (!readOnly) {
        connection.setDatabaseName(path);
        connection.setConnectOptions(timeout);
    } else if (mayChange(path)) {
        connection.setDatabaseName(path);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;"_s + timeout);
    } else {
        const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        connection.setDatabaseName(QString::fromUtf8(url.toEncoded()) + u"?immutable=1"_s);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;"_s + timeout);
    }
}

Result<> configure(QSqlDatabase &connection, bool readOnly, Keeping keeping)
{
    harden(connection);
    CONVENER_TRY(run(connection, u"PRAGMA trusted_schema = OFF"_s));
    CONVENER_TRY(run(connection, u"PRAGMA foreign_keys = ON"_s));
    CONVENER_TRY(run(connection, u"PRAGMA cache_size = -%1"_s.arg(cacheSize)));
    return readOnly ? Result<>() : keep(connection, keeping);
}

Result<> passOverDamage(QSqlDatabase &connection)
{
    // Also lets go of the entries in the list of tables that cannot be read, and of the pages that the file has lost.
    CONVENER_TRY(run(connection, u"PRAGMA writable_schema = ON"_s));
    CONVENER_TRY(run(connection, u"PRAGMA trusted_schema = OFF"_s));
    return run(connection, u"PRAGMA cell_size_check = ON"_s);
}

Result<int> schemaVersion(QSqlDatabase &connection)
{
    CONVENER_ASSIGN(const int id, pragma(connection, u"application_id"_s));
    CONVENER_ASSIGN(const int version, pragma(connection, u"user_version"_s));
    if (id != applicationId || version < 1)
        return notOurs(u"application_id %1, user_version %2"_s.arg(id).arg(version));
    return version;
}

int currentSchema()
{
    return int(schemaFiles().size());
}

Result<> migrate(QSqlDatabase &connection, int from, int to)
{
    const QStringList files = schemaFiles();
    for (int version = from + 1; version <= to; ++version) {
        CONVENER_TRY(run(connection, beginWriting()));
        auto applied = [&]() -> Result<> {
            CONVENER_TRY(leaveJournal(connection));
            for (const QString &sql : statements(files[version - 1]))
                CONVENER_TRY(run(connection, sql));
            CONVENER_TRY(keepJournal(connection));
            CONVENER_TRY(run(connection, u"PRAGMA application_id = %1"_s.arg(applicationId)));
            CONVENER_TRY(run(connection, u"PRAGMA user_version = %1"_s.arg(version)));
            return run(connection, u"COMMIT"_s);
        }();
        if (!applied) {
            (void)run(connection, u"ROLLBACK"_s);
            return applied;
        }
    }
    return {};
}

QString beginWriting()
{
    return u"BEGIN IMMEDIATE"_s;
}

bool mayWrite(QSqlDatabase &connection)
{
    // Even BEGIN IMMEDIATE succeeds on a protected file: only a statement that writes is refused.
    return run(connection, u"DELETE FROM setting WHERE 0"_s).has_value();
}

Result<> makeOneFile(QSqlDatabase &connection)
{
    // Leaving WAL mode needs the file for oneself, and removes the log.
    return run(connection, u"PRAGMA journal_mode = DELETE"_s);
}

Result<QStringList> faults(QSqlDatabase &connection)
{
    QStringList found;
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA quick_check"_s))
        return Failure(explain(query.lastError(), u"quick_check"_s));
    while (query.next())
        if (const QString line = query.value(0).toString(); line != "ok"_L1)
            found.append(line);
    CONVENER_TRY(ended(query));
    if (!query.exec(u"PRAGMA foreign_key_check"_s))
        return Failure(explain(query.lastError(), u"foreign_key_check"_s));
    while (query.next())
        found.append(Text::tr("Row %1 of %2 refers to a row of %3 that is gone.")
                         .arg(query.value(1).toString(), query.value(0).toString(), query.value(2).toString()));
    CONVENER_TRY(ended(query));
    return found;
}

Result<> ended(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return Failure(explain(query.lastError(), query.lastQuery().left(120)));
    return {};
}

Error explain(const QSqlError &error, const QString &doing)
{
    const QString detail = u"%1: %2 (%3)"_s.arg(doing, error.text(), error.nativeErrorCode());
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {Error::Kind::Busy,
                Text::tr("Another program is writing to this file. Nothing was changed; try again in a moment."),
                detail};
    case 8: // SQLITE_READONLY
        return {Error::Kind::File,
                Text::tr("This file is open to look at only. Nothing was changed; open it for writing first."), detail};
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
        return {Error::Kind::File,
                Text::tr("The disk refused to write. Nothing was changed; make room on it, then try again."), detail};
    case 14: // SQLITE_CANTOPEN
        return {Error::Kind::File,
                Text::tr("This file, or one that belongs beside it, cannot be opened. Check that you may read and "
                         "write in its folder."),
                detail};
    case 11: // SQLITE_CORRUPT
        return {Error::Kind::Damaged,
                Text::tr("A part of this file is damaged. Restore a backup, or salvage what can still be read."),
                detail};
    case 26: // SQLITE_NOTADB
        return notOurs(detail).value();
    default:
        return {Error::Kind::Database,
                Text::tr("The file refused this step, and nothing was changed (%1).").arg(error.databaseText()),
                detail};
    }
}

} // namespace convener::store::engine
