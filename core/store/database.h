#pragma once

#include "core/error/error.h"
#include "core/store/opennotes.h"

#include <QStringList>

#include <memory>
#include <optional>

class QLockFile;
class QSqlDatabase;

namespace convener::store {

class ProgrammeCache;
class StatementCache;

/// One connection to one Convener file. Owned by whoever opened it and used on that thread only; a worker opens its
/// own.
class Database {
public:
    enum class Access { Read, Write };

    /// Makes a new, empty file, readable by its owner only. Refuses a path where something lies already.
    static Result<std::unique_ptr<Database>> create(const QString &path,
                                                    const Surroundings &surroundings = Surroundings::ofThisComputer());

    /// Opens a file and brings its schema up to date. To write, it takes the lock beside the file and keeps it until
    /// it is destroyed: Busy names who holds it. Where a write-ahead log is not safe (`surroundings` tell) it writes
    /// with a rollback journal; notes() says so. Refuses a missing file, one that is not Convener's or is damaged
    /// (Damaged, naming the ways on) and one that a newer Convener wrote (Newer).
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                  const Surroundings &surroundings = Surroundings::ofThisComputer());

    /// A second connection to the file that `other` holds, for a worker thread. `other` must outlive it.
    static Result<std::unique_ptr<Database>> join(const Database &other);

    /// Opens a file to look at as it is, of whatever version: for a copy that is to be checked, not shown.
    static Result<std::unique_ptr<Database>> openAsIs(const QString &path);

    /// Opens what is left of a damaged file to read what can be read; nothing is proved, and any reading may fail.
    static Result<std::unique_ptr<Database>> openDamaged(const QString &path);

    /// A file in the making that nobody else knows of, without a lock and in one piece whenever it is closed: a new one
    /// of this schema, or the one that lies there, which is brought up to date.
    static Result<std::unique_ptr<Database>> draft(const QString &path, std::optional<int> schema = {});

    /// Closes `database` and puts the file `with` in the place of its own, under its lock; `with` is gone then. Busy
    /// when somebody else looks at the file.
    static Result<> replace(std::unique_ptr<Database> database, const QString &with);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }
    int schema() const { return m_schema; }
    const Whereabouts &where() const { return m_where; }
    /// What whoever opened it should know: where it lies, and conflicted copies beside it.
    const OpenNotes &notes() const { return m_notes; }

    /// Brings the schema up to date without a backup: for a file in the making.
    Result<> bringUpToDate();

    /// Runs one statement without values.
    Result<> run(const QString &sql);

    /// What the database itself finds wrong with the file: broken pages, indices, references. Empty for a whole one.
    Result<QStringList> faults() const;

    /// The connection, for core/store alone.
    QSqlDatabase connection() const;

private:
    Database(const QString &path, Access access);

    void settle(const Surroundings &surroundings);
    Result<> connect();
    void disconnect();
    Result<> configure();
    Result<> make(int schema);
    Result<> readSchema();

    QString m_path;
    Access m_access;
    int m_schema = 0;
    Whereabouts m_where;
    OpenNotes m_notes;
    QString m_name; ///< of the connection
    std::unique_ptr<QLockFile> m_lock;

    friend class Transaction;
    int m_transactions = 0; ///< how many are open, one inside the other

    friend class Statement;
    std::unique_ptr<StatementCache> m_statements;

    friend class Editions;
    std::unique_ptr<ProgrammeCache> m_programmes;
};

} // namespace convener::store
