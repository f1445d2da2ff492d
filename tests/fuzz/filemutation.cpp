#include "tests/fuzz/filemutation.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <array>
#include <random>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

namespace convener::fuzz {

namespace {

using namespace Qt::StringLiterals;

const QStringList &oddValues()
{
    static const QStringList values{
        u"NULL"_s,
        u"''"_s,
        u"0"_s,
        u"-1"_s,
        u"9223372036854775807"_s,
        u"1e308"_s,
        u"x'00ff80'"_s,
        u"'9999-12-31'"_s,
        u"'2023-02-30'"_s,
        u"'-4713-01-01'"_s,
        u"'0000-00-00'"_s,
        u"'[]'"_s,
        u"'{}'"_s,
        u"'NULL,NULL'"_s,
        u"''''"_s,
        u"cast(x'ff' AS TEXT)"_s,
        u"char(0, 65)"_s,
        u"zeroblob(70000)"_s,
        u"'2024-02-29T25:61'"_s,
        u"2147483648"_s,
    };
    return values;
}

class Tampering {
public:
    Tampering(const QSqlDatabase &connection, unsigned seed)
        : m_query(connection)
        , m_random(seed)
    {
        for (const auto *pragma : {"writable_schema = ON", "ignore_check_constraints = ON", "foreign_keys = OFF",
                                   "recursive_triggers = OFF"})
            run(u"PRAGMA "_s + QLatin1StringView(pragma));
    }

    void once()
    {
        const QString table = any(names(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s));
        if (table.isEmpty())
            return;
        switch (m_random() % 16) {
        case 0:
            return run(u"DELETE FROM \"%1\" WHERE rowid = (%2)"_s.arg(table, anyRow(table)));
        case 1:
            return run(u"DROP TABLE \"%1\""_s.arg(table));
        case 2: // types and words are no longer held to
            return run(
                u"UPDATE sqlite_schema SET sql = replace(replace(sql, ') STRICT', ')'), 'CHECK (', 'CHECK (1 OR ') "
                "WHERE name = '%1'"_s.arg(table));
        case 3:
            return run(u"UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '') WHERE name = '%1'"_s.arg(table));
        case 4:
            return run(u"CREATE TRIGGER evil%1 AFTER UPDATE ON \"%2\" BEGIN UPDATE \"%2\" SET rowid = rowid; END"_s
                           .arg(m_random() % 9)
                           .arg(table));
        default:
            return changeValue(table);
        }
    }

private:
    void run(const QString &sql) { m_query.exec(sql); }

    QStringList names(const QString &sql)
    {
        QStringList found;
        run(sql);
        while (m_query.next())
            found.append(m_query.value(0).toString());
        return found;
    }

    QString any(const QStringList &choices)
    {
        return choices.isEmpty() ? QString() : choices[qsizetype(m_random() % size_t(choices.size()))];
    }

    QString anyRow(const QString &table)
    {
        return u"SELECT rowid FROM \"%1\" ORDER BY rowid LIMIT 1 OFFSET %2 %% (SELECT count(*) FROM \"%1\")"_s
            .arg(table)
            .arg(m_random() % 1000)
            .replace("%%"_L1, "%"_L1);
    }

    void changeValue(const QString &table)
    {
        const QString column = any(names(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)));
        QString row;
        QByteArray value;
        run(u"SELECT rowid, \"%1\" FROM \"%2\" WHERE rowid = (%3)"_s.arg(column, table, anyRow(table)));
        if (m_query.next()) {
            row = m_query.value(0).toString();
            value = m_query.value(1).toByteArray();
        }
        m_query.finish();
        if (m_random() % 3 == 0)
            return run(u"UPDATE \"%1\" SET \"%2\" = %3 WHERE rowid = %4"_s.arg(table, column, any(oddValues()), row));
        // As text, even where it was none: the bytes of the value that was there, mutated.
        QByteArray room(value.size() + 64, '\0');
        std::copy(value.begin(), value.end(), room.begin());
        room.truncate(qsizetype(
            LLVMFuzzerMutate(reinterpret_cast<uint8_t *>(room.data()), size_t(value.size()), size_t(room.size()))));
        run(u"UPDATE \"%1\" SET \"%2\" = cast(x'%3' AS TEXT) WHERE rowid = %4"_s.arg(
            table, column, QString::fromLatin1(room.toHex()), row));
    }

    QSqlQuery m_query;
    std::minstd_rand m_random;
};

} // namespace

QByteArray tampered(const QByteArray &bytes, const QString &path, unsigned seed)
{
    const QString name = u"tampering"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return bytes;
    file.close();
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(path);
        if (connection.open()) {
            QSqlQuery(connection).exec(u"PRAGMA journal_mode = OFF"_s);
            Tampering(connection, seed).once();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : bytes;
}

} // namespace convener::fuzz
