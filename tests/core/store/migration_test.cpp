#include "tests/core/store/file.h"

#include "core/store/backup.h"
#include "core/store/journal.h"
#include "core/store/salvage.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMap>
#include <QProcess>

using namespace convener;
using namespace convener::test;
using store::Database;
using store::Statement;

namespace {

const QString schemaFolder = QStringLiteral(CONVENER_RESOURCES) + u"/schema/sqlite"_s;
constexpr int released = 6; ///< schemas
const QString dumps = QStringLiteral(CONVENER_FROZEN_SCHEMAS);

QByteArray bytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<QString> rows(const Database &file, const QString &select)
{
    return done(Statement(file, select).all([](const Statement &row) { return row.text(0); }));
}

/// A file as the dump has it, made by SQLite's own program.
QString fileFrom(const Folder &folder, const QString &dump)
{
    const QString path = folder.path(u"old.convener"_s);
    QProcess sqlite;
    sqlite.setStandardInputFile(dumps + u'/' + dump);
    sqlite.start(u"sqlite3"_s, {u"-bail"_s, path});
    REQUIRE(sqlite.waitForFinished());
    REQUIRE(sqlite.exitCode() == 0);
    return path;
}

/// Every row of every table of the record and its history, by the table's columns.
QMap<QString, std::vector<QString>> content(const Database &file, const QMap<QString, QStringList> &columns)
{
    QMap<QString, std::vector<QString>> found;
    for (auto table = columns.cbegin(); table != columns.cend(); ++table)
        found.insert(table.key(), rows(file, u"SELECT quote(%1) FROM %2 ORDER BY 1"_s.arg(
                                                 table.value().join(u") || ',' || quote("_s), table.key())));
    return found;
}

QMap<QString, QStringList> columnsOf(const Database &file)
{
    QMap<QString, QStringList> found;
    for (const QString &table : rows(file, u"SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = "
                                           "'main' AND name NOT LIKE 'sqlite_%' AND name <> 'layout'"_s)) {
        const auto names = rows(file, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        found.insert(table, QStringList(names.begin(), names.end()));
    }
    return found;
}

} // namespace

TEST_CASE("A released schema file never changes")
{
    const auto hash = [](const QString &name) {
        return QCryptographicHash::hash(bytes(schemaFolder + u'/' + name), QCryptographicHash::Sha256)
            .toHex()
            .first(16);
    };
    CHECK(hash(u"0001-record.sql"_s) == "bc618f3b15b783cb");
    CHECK(hash(u"0002-journal.sql"_s) == "6a4d557bf4e48ce7");
    CHECK(hash(u"0003-people.sql"_s) == "10ec480a0b15b30a");
    CHECK(hash(u"0004-drafts.sql"_s) == "37172818615ec5e6");
    CHECK(hash(u"0005-search.sql"_s) == "c0b8c091316985dd");
    CHECK(hash(u"0006-registers.sql"_s) == "fd2a7e615dcb2cdf");
}

TEST_CASE("A file of every released schema is brought up to date with every row as it was, after a backup")
{
    const QStringList all = QDir(dumps).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    REQUIRE(all.size() == released);
    for (const QString &dump : all) {
        INFO(dump.toStdString());
        const Folder folder;
        const QString path = fileFrom(folder, dump);
        QMap<QString, QStringList> columns;
        QMap<QString, std::vector<QString>> before;
        {
            const auto old = done(Database::openAsIs(path));
            REQUIRE(done(old->faults()).isEmpty());
            CHECK(old->schema() == dump.first(4).toInt());
            columns = columnsOf(*old);
            before = content(*old, columns);
        }
        REQUIRE(before.size() >= 24);
        for (auto table = before.cbegin(); table != before.cend(); ++table) {
            INFO(table.key().toStdString());
            CHECK_FALSE(table.value().empty()); // a row of every table
        }
        CHECK(Database::open(path, Database::Access::Read).error().text.contains(u"older"_s));
        {
            const auto file = done(Database::open(path, Database::Access::Write));
            CHECK(file->schema() == QDir(schemaFolder).entryList({u"*.sql"_s}).size());
            CHECK(done(file->faults()).isEmpty());
            CHECK(content(*file, columns) == before);
        }
        const auto backups = store::Backups(path).list();
        REQUIRE(backups.size() == 1);
        CHECK(backups.front().reason == store::BackupReason::Migration);
        CHECK(backups.front().good);
        const auto kept = done(Database::openAsIs(backups.front().path));
        CHECK(kept->schema() == dump.first(4).toInt());
        CHECK(content(*kept, columns) == before);
        const auto file = done(Database::open(path, Database::Access::Write)); // and that was all
        CHECK(store::Backups(path).list().size() == 1);
    }
}

TEST_CASE("What is changed after a file was brought up to date is in its history")
{
    const Folder folder;
    const auto file = done(Database::open(fileFrom(folder, u"0002.sql"_s), Database::Access::Write));
    store::Journal journal(*file);
    const QDateTime now(QDate(2027, 6, 1), QTime(9, 0), Qt::UTC);
    const auto known = done(journal.steps()).size();
    const qint64 started = done(journal.start(now));
    done(file->run(u"UPDATE person SET telephone = '0113 496 0000' WHERE id = 1"_s));
    CHECK(done(journal.finish({.key = u"change"_s, .at = now}, started)).isValid());
    CHECK(done(journal.steps()).size() == known + 1);
}

TEST_CASE("A step of the schema that fails leaves the file as it was, with its version")
{
    const Folder folder;
    const QString path = fileFrom(folder, u"0001.sql"_s);
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {path, u"CREATE TABLE change (mine TEXT)"_s}); // 0002 makes `step` first, then this
    REQUIRE(sqlite.waitForFinished());
    CHECK_FALSE(Database::open(path, Database::Access::Write));
    const auto old = done(Database::openAsIs(path));
    CHECK(old->schema() == 1);
    CHECK(rows(*old, u"SELECT name FROM sqlite_schema WHERE name IN ('step', 'layout')"_s).empty());
    CHECK(rows(*old, u"SELECT name FROM sqlite_schema WHERE name = 'change'"_s).size() == 1);
    CHECK(store::Backups(path).list().size() == 1);
}

TEST_CASE("A salvaged file of an earlier schema is brought up to date too")
{
    const Folder folder;
    const QString path = fileFrom(folder, u"0002.sql"_s);
    const QString to = folder.path(u"new.convener"_s);
    QMap<QString, QStringList> columns;
    QMap<QString, std::vector<QString>> before;
    {
        const auto old = done(Database::openAsIs(path));
        columns = columnsOf(*old);
        for (const QString &added : {u"setting"_s, u"step"_s, u"change"_s}) // the salvage itself is noted in them
            columns.remove(added);
        before = content(*old, columns);
    }
    const QDateTime now(QDate(2027, 6, 1), QTime(9, 0), Qt::UTC);
    CHECK(done(store::salvage(path, to, now, u"Ann"_s)).isWhole());
    const auto file = done(Database::open(to, Database::Access::Read)); // which refuses an earlier schema
    CHECK(file->schema() == QDir(schemaFolder).entryList({u"*.sql"_s}).size());
    CHECK(done(file->faults()).isEmpty());
    CHECK(content(*file, columns) == before);
    CHECK(folder.files() == QStringList{u"new.convener"_s, u"old.convener"_s});
}
