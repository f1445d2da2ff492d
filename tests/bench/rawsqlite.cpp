#include "tests/bench/rawsqlite.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace convener::bench {

namespace {

void must(bool well, sqlite3 *database)
{
    if (!well)
        qFatal("sqlite3: %s", sqlite3_errmsg(database));
}

sqlite3_stmt *prepared(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    must(sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) == SQLITE_OK, database);
    return statement;
}

void bindText(sqlite3_stmt *statement, int at, const QByteArray &text)
{
    must(sqlite3_bind_text(statement, at, text.constData(), int(text.size()), SQLITE_STATIC) == SQLITE_OK,
         sqlite3_db_handle(statement));
}

} // namespace

void RawSqlite::Close::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

RawSqlite::RawSqlite(const QByteArray &path)
{
    sqlite3 *opened = nullptr;
    must(sqlite3_open(path.constData(), &opened) == SQLITE_OK, opened);
    m_database.reset(opened);
    run("PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
}

void RawSqlite::run(const QByteArray &sql)
{
    must(sqlite3_exec(m_database.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK, m_database.get());
}

qint64 RawSqlite::read(const QByteArray &sql, std::initializer_list<QByteArray> texts)
{
    sqlite3_stmt *statement = prepared(m_database.get(), sql);
    int at = 0;
    for (const QByteArray &text : texts)
        bindText(statement, ++at, text);
    [[maybe_unused]] static volatile int sink = 0;
    qint64 rows = 0;
    int state = 0;
    while ((state = sqlite3_step(statement)) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            if (sqlite3_column_text(statement, column))
                sink = sqlite3_column_bytes(statement, column);
    }
    must(state == SQLITE_DONE, m_database.get());
    sqlite3_finalize(statement);
    return rows;
}

void RawSqlite::Row::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

RawSqlite::Row::Row(RawSqlite &database, const QByteArray &sql)
    : m_statement(prepared(database.m_database.get(), sql))
{
}

RawSqlite::Row &RawSqlite::Row::bind(int at, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), at, number);
    return *this;
}

RawSqlite::Row &RawSqlite::Row::bind(int at, const QByteArray &text)
{
    bindText(m_statement.get(), at, text);
    return *this;
}

void RawSqlite::Row::run()
{
    must(sqlite3_step(m_statement.get()) == SQLITE_DONE, sqlite3_db_handle(m_statement.get()));
    sqlite3_reset(m_statement.get());
}

} // namespace convener::bench
