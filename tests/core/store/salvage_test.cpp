#include "tests/core/store/file.h"

#include "core/store/backup.h"
#include "core/store/journal.h"
#include "core/store/people.h"
#include "core/store/salvage.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QFileInfo>

#include <algorithm>
#include <random>
#include <set>

using namespace convener;
using namespace convener::test;
using store::Database;

namespace {

const QDateTime monday(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC);
constexpr int many = 2000;
constexpr int page = 4096; ///< bytes, as SQLite makes files

std::vector<QString> rows(const Database &file, const QString &select)
{
    return done(store::Statement(file, select).all([](const store::Statement &row) { return row.text(0); }));
}

QString names()
{
    return u"SELECT id || ' ' || name FROM person ORDER BY id"_s;
}

/// A file with a cohort and many people, of whom every second has a place in it: as one step.
QString fileWithPeople(const Folder &folder)
{
    const QString path = folder.path(u"team.convener"_s);
    const auto file = done(Database::create(path));
    auto transaction = done(store::Transaction::begin(*file));
    store::Journal journal(*file);
    const qint64 started = done(journal.start(monday));
    for (
        const QString &sql :
        {u"INSERT INTO organisation (name, name_key, nation) VALUES ('Leeds', 'leeds', 'england')"_s,
         u"INSERT INTO edition (programme, edition, title, body, survey_grace, saved_on) VALUES ('p', '1', 'P', '{}', 28, '2026-11-30')"_s,
         u"INSERT INTO engagement (organisation, edition, joined_on) VALUES (1, 1, '2026-11-30')"_s,
         u"INSERT INTO cohort (engagement, stage, mode, capacity) VALUES (1, 'workshop', 'online', 12)"_s})
        done(file->run(sql));
    store::People::Adder people(*file);
    for (int i = 1; i <= many; ++i) {
        const auto id = done(people.add({.name = u"Delegate %1"_s.arg(i), .jobTitle = QString(40, u'x')}));
        if (i % 2 == 0)
            done(file->run(u"INSERT INTO place (cohort, person, standing, asked_on) VALUES (1, %1, 'waiting', "
                           "'2026-12-01')"_s.arg(id.number)));
    }
    done(journal.finish({.key = u"import-roster"_s, .at = monday}, started));
    done(transaction.commit());
    return path;
}

void scribble(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Pages of a file that hold this text, by number from 0.
std::vector<int> pagesWith(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    std::vector<int> found;
    for (int i = 0; i * page < bytes.size(); ++i)
        if (bytes.mid(qsizetype(i) * page, page).contains(text))
            found.push_back(i);
    return found;
}

const store::SalvagedTable &table(const store::Salvage &salvaged, const QString &name)
{
    return *std::ranges::find(salvaged.tables, name, &store::SalvagedTable::table);
}

} // namespace

TEST_CASE("Nothing is lost of a file that is whole, down to its history")
{
    const Folder folder;
    const QString path = fileWithPeople(folder);
    const QString to = folder.path(u"new.convener"_s);
    const auto salvaged = done(store::salvage(path, to, monday, u"Ann"_s));
    CHECK(salvaged.isWhole());
    const auto made = done(Database::open(to, Database::Access::Write));
    const auto old = done(Database::open(path, Database::Access::Read));
    CHECK(done(made->faults()).isEmpty());
    for (const QString &select :
         {names(), u"SELECT id || person || standing FROM place ORDER BY id"_s,
          u"SELECT layout || row || operation FROM change WHERE id < 3000 ORDER BY id"_s,
          u"SELECT name || seq FROM sqlite_sequence WHERE name NOT IN ('step', 'layout') ORDER BY name"_s})
        CHECK(rows(*made, select) == rows(*old, select));
    const auto steps = done(store::Journal(*made).steps());
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].key == u"salvage-file"_s);
    CHECK(steps[0].who == u"Ann"_s);
    CHECK(steps[1].key == u"import-roster"_s);
    CHECK_FALSE(done(store::Journal(*made).lastDone())); // what was lost of it nobody can say
    CHECK((QFileInfo(to).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("A number that was given once is not given again, though its row is gone, or all rows are")
{
    const Folder folder;
    const QString path = fileWithPeople(folder);
    const auto added = [](Database &file) {
        return done(store::Statement(file, u"INSERT INTO cohort (engagement, stage, mode, capacity) VALUES (1, "
                                           "'workshop', 'online', 12) RETURNING id"_s)
                        .inserted<training::CohortId>())
            .number;
    };
    {
        const auto file = done(Database::open(path, Database::Access::Write));
        REQUIRE(added(*file) == 2);
        for (const QString &sql :
             {u"DELETE FROM place"_s, u"DELETE FROM cohort"_s, u"DELETE FROM person WHERE id > 100"_s})
            done(file->run(sql));
    }
    const QString to = folder.path(u"new.convener"_s);
    done(store::salvage(path, to, monday, {}));
    {
        const auto made = done(Database::open(to, Database::Access::Write));
        CHECK(added(*made) == 3);
        CHECK(done(store::People::Adder(*made).add({.name = u"Ann"_s})).number == many + 1);
    }
    // What counts them is lost, or says nonsense: the history tells.
    for (const QString &sql :
         {u"DELETE FROM sqlite_sequence"_s, u"UPDATE sqlite_sequence SET seq = 9223372036854775807"_s}) {
        INFO(sql.toStdString());
        done(done(Database::open(path, Database::Access::Write))->run(sql));
        const QString again = folder.path(QString::number(qHash(sql)) + u".convener"_s);
        done(store::salvage(path, again, monday, {}));
        const auto made = done(Database::open(again, Database::Access::Write));
        CHECK(added(*made) == 3);
        CHECK(done(store::People::Adder(*made).add({.name = u"Ann"_s})).number == many + 1);
    }
}

TEST_CASE("Of a file with broken pages all other rows are salvaged, and what belonged to the lost ones is left out")
{
    const Folder folder;
    const QString path = fileWithPeople(folder);
    const auto before = rows(*done(Database::open(path, Database::Access::Read)), names());
    const auto pages = pagesWith(path, "Delegate 1000x");
    REQUIRE_FALSE(pages.empty());
    for (const int number : pages)
        scribble(path, qint64(number) * page, QByteArray(page, '\x5A'));
    QFile damaged(path);
    REQUIRE(damaged.open(QIODevice::ReadOnly));
    const QByteArray bytes = damaged.readAll();

    const QString to = folder.path(u"new.convener"_s);
    const auto salvaged = done(store::salvage(path, to, monday, {}));
    CHECK_FALSE(salvaged.isWhole());
    CHECK(table(salvaged, u"person"_s).gaps >= 1);
    CHECK(table(salvaged, u"person"_s).kept > many - 100);
    CHECK(table(salvaged, u"person"_s).kept < many);
    CHECK(table(salvaged, u"place"_s).orphaned >= 1);
    const auto made = done(Database::open(to, Database::Access::Write));
    const auto after = rows(*made, names());
    CHECK(qint64(after.size()) == table(salvaged, u"person"_s).kept);
    CHECK(std::ranges::includes(std::set(before.begin(), before.end()), std::set(after.begin(), after.end())));
    CHECK(std::ranges::find(after, u"1 Delegate 1"_s) != after.end());
    CHECK(std::ranges::find(after, u"2000 Delegate 2000"_s) != after.end());
    CHECK(done(made->faults()).isEmpty());
    REQUIRE(damaged.seek(0));
    CHECK(damaged.readAll() == bytes); // only copied
    CHECK(folder.files().filter(u"making"_s).isEmpty());
    CHECK(folder.files().filter(u"reading"_s).isEmpty());
}

TEST_CASE("Wherever bytes are flipped or the file is cut, what is salvaged is whole and was there, or nothing is made")
{
    const Folder folder;
    const QString whole = fileWithPeople(folder);
    const auto before = rows(*done(Database::open(whole, Database::Access::Read)), names());
    const std::set<QString> known(before.begin(), before.end());
    const qint64 size = QFileInfo(whole).size();
    bool given = false;
    unsigned seed = unsigned(qEnvironmentVariableIntValue("CONVENER_SEED", &given));
    if (!given)
        seed = std::random_device()();
    WARN("seed " << seed << " (set CONVENER_SEED to repeat)");
    std::mt19937 random(seed);
    const int rounds = qEnvironmentVariableIsSet("CONVENER_LONG") ? 200 : 15;
    qint64 kept = 0;
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        const QString path = folder.path(u"broken.convener"_s);
        const QString to = folder.path(u"new.convener"_s);
        QFile::remove(path);
        QFile::remove(to);
        REQUIRE(QFile::copy(whole, path));
        if (round % 3 == 0) {
            REQUIRE(QFile::resize(path, qint64(random() % unsigned(size))));
        } else {
            for (unsigned i = 0, spots = 1 + random() % 30; i < spots; ++i)
                scribble(path, qint64(random() % unsigned(size)), QByteArray(round % 3, char(random())));
        }
        const auto salvaged = store::salvage(path, to, monday, {});
        if (!salvaged) {
            CHECK(salvaged.error().kind == Error::Kind::Damaged);
            CHECK(salvaged.error().text.size() > 20);
            CHECK_FALSE(QFile::exists(to));
            continue;
        }
        const auto made = done(Database::open(to, Database::Access::Write));
        CHECK(done(made->faults()).isEmpty());
        int strange = 0; // flipped inside a name: nobody can tell
        for (const QString &row : rows(*made, names()))
            strange += known.contains(row) ? 0 : 1;
        CHECK(strange <= 30);
        kept += salvaged->kept();
    }
    WARN(kept / rounds << " rows were salvaged of each, on average, of " << 4 * many);
}

TEST_CASE("Nothing is salvaged over a file, nor of what is no file of Convener's")
{
    const Folder folder;
    const QString path = fileWithPeople(folder);
    CHECK(store::salvage(path, path, monday, {}).error().kind == Error::Kind::Refused);
    CHECK(store::salvage(folder.path(u"none"_s), folder.path(u"new"_s), monday, {}).error().kind ==
          Error::Kind::NotFound);
    const QString text = folder.path(u"letter.txt"_s);
    {
        QFile letter(text);
        REQUIRE(letter.open(QIODevice::WriteOnly));
        letter.write("Dear all");
    }
    CHECK(store::salvage(text, folder.path(u"new"_s), monday, {}).error().kind == Error::Kind::Damaged);
    CHECK(folder.files() == QStringList{u"letter.txt"_s, u"team.convener"_s});
}

TEST_CASE("A file whose heading is damaged names both ways on")
{
    const Folder folder;
    const QString path = fileWithPeople(folder);
    done(store::Backups(path).make(*done(Database::open(path, Database::Access::Write)), store::BackupReason::Hand,
                                   monday));
    scribble(path, 100, QByteArray(200, '\x5A')); // the list of tables follows SQLite's own 100 bytes
    const auto refused = Database::open(path, Database::Access::Write);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Damaged);
    CHECK(refused.error().text.contains(u"newest good backup"_s));
    CHECK(refused.error().text.contains(u"salvaged"_s));
}
