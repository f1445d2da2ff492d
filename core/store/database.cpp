#include "core/store/database.h"

#include "core/store/backup.h"
#include "core/store/engine.h"
#include "core/store/programmecache.h"
#include "core/store/safecopy.h"
#include "core/time/clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// A command that has just finished lets go of its lock; one that waits this long (milliseconds) is in use.
constexpr int lockWait = 2000;

Result<std::unique_ptr<QLockFile>> lock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // only a lock whose process is gone is stale
    if (lock->tryLock(lockWait))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return fail(Error::Kind::File,
                    Text::tr("Convener cannot write in the folder of %1. Choose a folder that exists and that you may "
                             "write to.")
                        .arg(path));
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock->getLockInfo(&process, &host, &program) && lock->removeStaleLockFile() && lock->tryLock(lockWait))
        return lock; // its process was killed before it could write its name into it
    return fail(Error::Kind::Busy,
                Text::tr("%1 is open in %2 on %3 (process %4). Close it there first; looking at it is "
                         "possible meanwhile.")
                    .arg(QFileInfo(path).fileName(), program, host)
                    .arg(process));
}

/// A damaged file names the backup that would mend it.
Failure offerBackup(const QString &path, Error error)
{
    const auto backup = error.kind == Error::Kind::Damaged ? Backups(path).newestGood() : std::nullopt;
    if (backup)
        error.text += u' ' + Text::tr("Its newest good backup is of %1: %2.")
                                 .arg(backup->made.toString(u"d MMMM yyyy HH:mm 'UTC'"_s), backup->path);
    return Failure(std::move(error));
}

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return u"convener-%1"_s.arg(++count);
}

} // namespace

Database::Database(const QString &path, Access access)
    : m_path(path)
    , m_access(access)
    , m_name(newConnectionName())
    , m_programmes(std::make_unique<ProgrammeCache>())
{
}

Database::~Database()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<> Database::connect()
{
    const bool readOnly = m_access == Access::Read;
    QSqlDatabase opened = QSqlDatabase::addDatabase(engine::driver(), m_name);
    if (!opened.isValid())
        return fail(Error::Kind::Database,
                    Text::tr("The SQLite driver of Qt is not installed. Install Convener again."));
    engine::prepare(opened, m_path, readOnly);
    if (!opened.open())
        return fail(Error::Kind::File, Text::tr("%1 cannot be opened. Check that you may read it.").arg(m_path),
                    opened.lastError().text());
    return {};
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return refuse(Text::tr("%1 exists already. Choose another name, or open it.").arg(path));
    std::unique_ptr<Database> database(new Database(path, Access::Write));
    CONVENER_ASSIGN(database->m_lock, lock(path));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(Error::Kind::File, Text::tr("%1 cannot be made. Choose a folder that you may write to.").arg(path),
                    file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();

    auto made = [&]() -> Result<> {
        CONVENER_TRY(database->connect());
        QSqlDatabase connection = database->connection();
        CONVENER_TRY(engine::configure(connection, false));
        return engine::migrate(connection, 0);
    }();
    if (!made) {
        database.reset();
        QFile::remove(path);
        return Failure(made.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound,
                    Text::tr("There is no file %1. Check its name, or make a new file.").arg(path));
    if (!info.isFile())
        return fail(Error::Kind::File, Text::tr("%1 is not a file. Choose a Convener file.").arg(path));
    std::unique_ptr<Database> database(new Database(path, access));
    if (access == Access::Write) {
        CONVENER_ASSIGN(database->m_lock, lock(path));
    }
    CONVENER_TRY(database->connect());
    QSqlDatabase connection = database->connection();
    const Result<int> found = engine::schemaVersion(connection);
    if (!found)
        return offerBackup(path, found.error());
    const int version = *found;
    if (version > engine::currentSchema())
        return fail(Error::Kind::Newer,
                    Text::tr("%1 was written by a newer Convener (schema %2; this one knows %3). Install the newer "
                             "Convener to open it.")
                        .arg(info.fileName())
                        .arg(version)
                        .arg(engine::currentSchema()));
    CONVENER_TRY(engine::configure(connection, access == Access::Read));
    if (access == Access::Write && !engine::mayWrite(connection))
        return fail(Error::Kind::File,
                    Text::tr("You may not write to %1. Look at it only, or copy it into a folder of yours.").arg(path));
    if (version < engine::currentSchema()) {
        if (access == Access::Read)
            return refuse(
                Text::tr("%1 was written by an older Convener. Open it for writing once, to bring it up to date.")
                    .arg(info.fileName()));
        CONVENER_TRY(Backups(path).make(*database, BackupReason::Migration, time::SystemClock().now()));
        CONVENER_TRY(engine::migrate(connection, version));
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openAsIs(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path, Access::Read));
    CONVENER_TRY(database->connect());
    QSqlDatabase connection = database->connection();
    CONVENER_TRY(engine::schemaVersion(connection));
    CONVENER_TRY(engine::configure(connection, true));
    return database;
}

Result<> Database::replace(std::unique_ptr<Database> database, const QString &with)
{
    {
        QSqlDatabase connection = database->connection();
        CONVENER_TRY(engine::makeOneFile(connection));
    }
    const std::unique_ptr<QLockFile> held = std::move(database->m_lock);
    const QString path = database->m_path;
    database.reset();
    return putInPlace(with, path);
}

Result<std::unique_ptr<Database>> Database::join(const Database &other)
{
    std::unique_ptr<Database> database(new Database(other.m_path, other.m_access));
    CONVENER_TRY(database->connect());
    QSqlDatabase connection = database->connection();
    CONVENER_TRY(engine::configure(connection, other.m_access == Access::Read));
    return database;
}

Result<> Database::run(const QString &sql)
{
    QSqlQuery query(connection());
    if (!query.exec(sql))
        return Failure(engine::explain(query.lastError(), sql.left(80)));
    return {};
}

Result<QStringList> Database::faults() const
{
    QSqlDatabase opened = connection();
    return engine::faults(opened);
}

} // namespace convener::store
