#include "tests/core/store/file.h"

#include "core/store/people.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <unistd.h>

using namespace convener;
using namespace convener::test;
using store::Database;

namespace {

Error::Kind kindOf(const Result<std::unique_ptr<Database>> &opened)
{
    REQUIRE_FALSE(opened);
    CHECK(opened.error().text.size() > 20);
    return opened.error().kind;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// As somebody who may not write everywhere: tests may run as root.
class Unprivileged {
public:
    Unprivileged() { m_changed = geteuid() == 0 && seteuid(65534) == 0; }
    ~Unprivileged()
    {
        if (m_changed)
            (void)!seteuid(0);
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    bool m_changed = false;
};

} // namespace

TEST_CASE("A new file is empty, sound, and its owner's alone; closed, it is one file")
{
    Folder folder;
    const QString path = folder.path(u"new.convener"_s);
    {
        const auto file = done(Database::create(path));
        CHECK(done(file->faults()).isEmpty());
        CHECK(file->path() == path);
        CHECK(QFileInfo(path).permissions().testFlag(QFile::ReadOwner));
        CHECK((QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }
    CHECK(folder.files() == QStringList{u"new.convener"_s});
    done(Database::open(path, Database::Access::Write));
}

TEST_CASE("What was written is there when the file is opened again")
{
    Folder folder;
    const QString path = folder.path(u"kept.convener"_s);
    const auto id = done(store::People::Adder(*done(Database::create(path))).add({.name = u"Siân Ŵyn"_s}));
    const auto again = done(Database::open(path, Database::Access::Read));
    CHECK(done(store::People(*again).get(id)).name == u"Siân Ŵyn"_s);
}

TEST_CASE("Nothing is written over what lies there already, nor into a folder that is not there")
{
    Folder folder;
    const QString path = folder.path(u"letter.txt"_s);
    write(path, "Dear all");
    CHECK(kindOf(Database::create(path)) == Error::Kind::Refused);
    QFile kept(path);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == "Dear all");
    CHECK(kindOf(Database::create(folder.path(u"no/such/new.convener"_s))) == Error::Kind::File);
}

TEST_CASE("A missing file and a folder are told from a file")
{
    Folder folder;
    CHECK(kindOf(Database::open(folder.path(u"none.convener"_s), Database::Access::Write)) == Error::Kind::NotFound);
    CHECK(kindOf(Database::open(folder.path({}), Database::Access::Write)) == Error::Kind::File);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("A file that is not Convener's is refused and stays as it is")
{
    Folder folder;
    const QString path = folder.path(u"other"_s);
    QByteArray bytes;
    SECTION("empty") {}
    SECTION("a text")
    {
        bytes = "Name,Email\nAnn,ann@example.org\n";
    }
    SECTION("long junk")
    {
        bytes = QByteArray(100'000, '\xA7');
    }
    SECTION("SQLite's heading and junk after it")
    {
        bytes = QByteArray("SQLite format 3\0", 16) + QByteArray(8'176, '\x01');
    }
    SECTION("another program's database")
    {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {path, u"CREATE TABLE tea (cup TEXT); PRAGMA user_version = 1;"_s});
        REQUIRE(sqlite.waitForFinished());
        QFile made(path);
        REQUIRE(made.open(QIODevice::ReadOnly));
        bytes = made.readAll();
        REQUIRE_FALSE(bytes.isEmpty());
    }
    write(path, bytes);
    for (const auto access : {Database::Access::Read, Database::Access::Write})
        CHECK(kindOf(Database::open(path, access)) == Error::Kind::Damaged);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == bytes);
}

TEST_CASE("A file that was cut off is refused as damaged")
{
    Folder folder;
    const QString path = folder.path(u"cut.convener"_s);
    done(Database::create(path));
    const qint64 whole = QFileInfo(path).size();
    for (const qint64 length : {whole - 4096, whole / 2, qint64(4096), qint64(512), qint64(50)}) {
        INFO(length);
        REQUIRE(QFile::resize(path, length));
        CHECK(kindOf(Database::open(path, Database::Access::Write)) == Error::Kind::Damaged);
    }
}

TEST_CASE("A page that was overwritten is found by the check, and reading it is refused as damage")
{
    Folder folder;
    const QString path = folder.path(u"scratched.convener"_s);
    {
        const auto file = done(Database::create(path));
        store::People::Adder people(*file);
        for (int i = 0; i < 500; ++i)
            done(people.add({.name = u"Delegate %1"_s.arg(i)}));
    }
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() - 3 * 4096));
        file.write(QByteArray(3 * 4096, '\x5A'));
    }
    const auto file = done(Database::open(path, Database::Access::Write));
    const auto faults = file->faults();
    CHECK((!faults || !faults->isEmpty()));
    const auto read = store::Statement(*file, u"SELECT name FROM person"_s).all([](const store::Statement &row) {
        return row.text(0);
    });
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::Damaged);
}

TEST_CASE("A file that a newer Convener wrote is refused, naming both versions")
{
    Folder folder;
    const QString path = folder.path(u"newer.convener"_s);
    done(done(Database::create(path))->run(u"PRAGMA user_version = 999"_s));
    const auto opened = Database::open(path, Database::Access::Write);
    CHECK(kindOf(opened) == Error::Kind::Newer);
    CHECK(opened.error().text.contains(u"999"_s));
    CHECK(opened.error().text.contains(u"newer.convener"_s));
}

TEST_CASE("A second open copy is told which program has the file, under which process")
{
    Folder folder;
    const QString path = folder.path(u"shared.convener"_s);
    auto first = done(Database::create(path));
    const auto second = Database::open(path, Database::Access::Write);
    CHECK(kindOf(second) == Error::Kind::Busy);
    CHECK(second.error().text.contains(QString::number(QCoreApplication::applicationPid())));
    CHECK(second.error().text.contains(u"store_test"_s));
    CHECK(done(Database::open(path, Database::Access::Read))->access() == Database::Access::Read);
    first.reset();
    done(Database::open(path, Database::Access::Write));
}

TEST_CASE("The lock of a process that is gone holds nobody up")
{
    Folder folder;
    const QString path = folder.path(u"crashed.convener"_s);
    done(Database::create(path));
    QProcess gone;
    gone.start(u"true"_s, {});
    REQUIRE(gone.waitForStarted());
    const qint64 process = gone.processId();
    REQUIRE(gone.waitForFinished());
    write(path + u".lock"_s,
          QByteArray::number(process) + "\nconvener\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    done(Database::open(path, Database::Access::Write));
}

TEST_CASE("The lock of a process that was killed before it wrote its name holds nobody up")
{
    Folder folder;
    const QString path = folder.path(u"crashed.convener"_s);
    done(Database::create(path));
    write(path + u".lock"_s, {});
    done(Database::open(path, Database::Access::Write));
}

TEST_CASE("A file opened to look at is not written to")
{
    Folder folder;
    const QString path = folder.path(u"looked-at.convener"_s);
    done(Database::create(path));
    const auto file = done(Database::open(path, Database::Access::Read));
    const auto refused = store::People::Adder(*file).add({.name = u"Ann"_s});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::File);
    CHECK(refused.error().text.contains(u"to look at"_s));
}

TEST_CASE("A file, or a folder, that may not be written to is refused for writing")
{
    Folder folder;
    const QString path = folder.path(u"protected.convener"_s);
    done(Database::create(path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    SECTION("the file")
    {
        folder.allowEverybody();
    }
    SECTION("the folder")
    {
        folder.allowReading();
    }
    const Unprivileged unprivileged;
    CHECK(kindOf(Database::open(path, Database::Access::Write)) == Error::Kind::File);
}

TEST_CASE("A worker's connection sees what the first has committed")
{
    Folder folder;
    const auto file = done(Database::create(folder.path(u"joined.convener"_s)));
    const auto worker = done(Database::join(*file));
    auto transaction = done(store::Transaction::begin(*file));
    const auto id = done(store::People::Adder(*file).add({.name = u"Ann"_s}));
    CHECK(store::People(*worker).get(id).error().kind == Error::Kind::NotFound);
    done(transaction.commit());
    CHECK(done(store::People(*worker).get(id)).name == u"Ann"_s);
}
