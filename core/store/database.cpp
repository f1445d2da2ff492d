#include "core/store/database.h"

#include "core/store/backup.h"
#include "core/store/engine.h"
#include "core/store/filelock.h"
#include "core/store/programmecache.h"
#include "core/store/safecopy.h"
#include "core/store/statementcache.h"
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

/// Whether the file begins as a Convener file does, whatever follows (https://www.sqlite.org/fileformat.html, 1.3).
bool beginsAsOurs(const QString &path)
{
    constexpr qsizetype applicationId = 68; // where the heading has it
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(applicationId + 4).endsWith("CNVR");
}

/// A damaged file names both ways on: the backup that would mend it, and what can still be read of it.
Failure nameWaysOn(const QString &path, Error error)
{
    if (error.kind != Error::Kind::Damaged)
        return Failure(std::move(error));
    if (const auto backup = Backups(path).newestGood())
        error.text += u' ' + Text::tr("Its newest good backup is of %1: %2.")
                                 .arg(backup->made.toString(u"d MMMM yyyy HH:mm 'UTC'"_s), backup->path);
    if (beginsAsOurs(path))
        error.text += u' ' + Text::tr("What can still be read of it can be salvaged into a new file.");
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
    , m_statements(std::make_unique<StatementCache>())
    , m_programmes(std::make_unique<ProgrammeCache>())
{
}

Database::~Database()
{
    disconnect();
}

void Database::disconnect()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    m_statements->clear();
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

void Database::settle(const Surroundings &surroundings)
{
    m_where = whereabouts(m_path, surroundings);
    m_notes = notesOn(m_path, m_where, conflictedCopies(m_path, m_where, surroundings));
}

Result<> Database::configure()
{
    QSqlDatabase opened = connection();
    const bool local = m_where.kind == Whereabouts::Kind::Local;
    return engine::configure(opened, m_access == Access::Read,
                             local ? engine::Keeping::WriteAhead : engine::Keeping::Rollback);
}

Result<> Database::make(int schema)
{
    if (QFileInfo::exists(m_path))
        return refuse(Text::tr("%1 exists already. Choose another name, or open it.").arg(m_path));
    CONVENER_TRY(makeOwnersFile(m_path));
    auto made = [&]() -> Result<> {
        CONVENER_TRY(connect());
        CONVENER_TRY(configure());
        QSqlDatabase opened = connection();
        return engine::migrate(opened, 0, schema);
    }();
    if (!made) {
        disconnect();
        removeWithCompany(m_path);
        return made;
    }
    m_schema = schema;
    return {};
}

Result<> Database::readSchema()
{
    QSqlDatabase opened = connection();
    CONVENER_ASSIGN(m_schema, engine::schemaVersion(opened));
    if (m_schema > engine::currentSchema())
        return fail(Error::Kind::Newer,
                    Text::tr("%1 was written by a newer Convener (schema %2; this one knows %3). Install the newer "
                             "Convener to open it.")
                        .arg(QFileInfo(m_path).fileName())
                        .arg(m_schema)
                        .arg(engine::currentSchema()));
    return {};
}

Result<> Database::bringUpToDate()
{
    QSqlDatabase opened = connection();
    CONVENER_TRY(engine::migrate(opened, m_schema, engine::currentSchema()));
    m_schema = engine::currentSchema();
    return {};
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const Surroundings &surroundings)
{
    std::unique_ptr<Database> database(new Database(path, Access::Write));
    CONVENER_ASSIGN(database->m_lock, lockFile(path));
    database->settle(surroundings);
    CONVENER_TRY(database->make(engine::currentSchema()));
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, const Surroundings &surroundings)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound,
                    Text::tr("There is no file %1. Check its name, or make a new file.").arg(path));
    if (!info.isFile())
        return fail(Error::Kind::File, Text::tr("%1 is not a file. Choose a Convener file.").arg(path));
    std::unique_ptr<Database> database(new Database(path, access));
    if (access == Access::Write) {
        CONVENER_ASSIGN(database->m_lock, lockFile(path));
    }
    database->settle(surroundings);
    CONVENER_TRY(database->connect());
    if (const auto known = database->readSchema(); !known)
        return nameWaysOn(path, known.error());
    if (const auto configured = database->configure(); !configured)
        return nameWaysOn(path, configured.error());
    QSqlDatabase connection = database->connection();
    if (access == Access::Write && !engine::mayWrite(connection))
        return fail(Error::Kind::File,
                    Text::tr("You may not write to %1. Look at it only, or copy it into a folder of yours.").arg(path));
    if (database->m_schema < engine::currentSchema()) {
        if (access == Access::Read)
            return refuse(
                Text::tr("%1 was written by an older Convener. Open it for writing once, to bring it up to date.")
                    .arg(info.fileName()));
        CONVENER_TRY(Backups(path).make(*database, BackupReason::Migration, time::SystemClock().now()));
        CONVENER_TRY(database->bringUpToDate());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openAsIs(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path, Access::Read));
    CONVENER_TRY(database->connect());
    CONVENER_TRY(database->readSchema());
    CONVENER_TRY(database->configure());
    return database;
}

Result<std::unique_ptr<Database>> Database::openDamaged(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path, Access::Read));
    CONVENER_TRY(database->connect());
    QSqlDatabase connection = database->connection();
    CONVENER_TRY(engine::passOverDamage(connection));
    if (const auto known = database->readSchema(); !known) {
        if (known.error().kind == Error::Kind::Newer)
            return Failure(known.error());
        database->m_schema = engine::currentSchema(); // its heading is a part of what is damaged
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::draft(const QString &path, std::optional<int> schema)
{
    std::unique_ptr<Database> database(new Database(path, Access::Write));
    database->m_where.kind = Whereabouts::Kind::Synchronised; // in one piece at every moment, to be moved as it is
    if (schema) {
        CONVENER_TRY(database->make(*schema));
        return database;
    }
    CONVENER_TRY(database->connect());
    CONVENER_TRY(database->readSchema());
    CONVENER_TRY(database->configure());
    CONVENER_TRY(database->bringUpToDate());
    return database;
}

Result<> Database::replace(std::unique_ptr<Database> database, const QString &with)
{
    {
        QSqlDatabase connection = database->connection();
        const auto one = engine::makeOneFile(connection);
        if (!one && one.error().kind == Error::Kind::Busy) // otherwise it is damaged, and goes
            return one;
    }
    const std::unique_ptr<QLockFile> held = std::move(database->m_lock);
    const QString path = database->m_path;
    database.reset();
    for (const QString &suffix : companions) // of a damaged file; they would be taken for the new one's
        QFile::remove(path + suffix);
    return putInPlace(with, path);
}

Result<std::unique_ptr<Database>> Database::join(const Database &other)
{
    std::unique_ptr<Database> database(new Database(other.m_path, other.m_access));
    database->m_where = other.m_where;
    database->m_schema = other.m_schema;
    CONVENER_TRY(database->connect());
    CONVENER_TRY(database->configure());
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
