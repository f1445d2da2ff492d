#pragma once

#include <QByteArray>

#include <initializer_list>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace convener::bench {

/// The database without Convener and without Qt, through the C interface: what the measured work is held against. Any
/// failure ends the program.
class RawSqlite {
public:
    /// Opens, or makes, a file the way Convener does: foreign keys, write-ahead log, every commit on the disk.
    explicit RawSqlite(const QByteArray &path);

    void run(const QByteArray &sql);

    /// Runs a query with these values for ?1, ?2 and so on, and looks at every column of every row; gives how many
    /// rows.
    qint64 read(const QByteArray &sql, std::initializer_list<QByteArray> texts = {});

    /// One prepared statement.
    class Row;

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Close> m_database;
};

/// A statement that writes one row after another. Texts must live until run() returns.
class RawSqlite::Row {
public:
    Row(RawSqlite &database, const QByteArray &sql);

    Row &bind(int at, qint64 number);
    Row &bind(int at, const QByteArray &text);
    void run();

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace convener::bench
