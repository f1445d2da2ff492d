#include "tests/core/store/file.h"

#include "core/store/backup.h"
#include "core/store/people.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace convener;
using namespace convener::test;
using store::Backups;
using store::Database;

namespace {

const QDateTime monday(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC);

/// Adds a person as one step.
void add(Database &file, const QString &name, const QDateTime &at = monday)
{
    auto transaction = done(store::Transaction::begin(file));
    store::Journal journal(file);
    const qint64 started = done(journal.start(at));
    done(store::People::Adder(file).add({.name = name}));
    done(journal.finish({.key = u"add"_s, .at = at}, started));
    done(transaction.commit());
}

QStringList people(Database &file)
{
    const auto all = done(store::Statement(file, u"SELECT name FROM person ORDER BY id"_s).all([](const auto &row) {
        return row.text(0);
    }));
    return QStringList(all.begin(), all.end());
}

} // namespace

TEST_CASE("A backup is a whole Convener file of its own, its owner's alone, with what was committed")
{
    File file;
    add(*file, u"Ann"_s);
    const Backups backups(file->path());
    const auto made = done(backups.make(*file, store::BackupReason::Hand, monday));
    CHECK(made.good);
    CHECK(made.made == monday);
    CHECK(made.reason == store::BackupReason::Hand);
    CHECK(made.lastStep->key == u"add"_s);
    CHECK((QFileInfo(made.path).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK((QFileInfo(backups.folder()).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(QDir(backups.folder()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    CHECK(people(*done(Database::open(made.path, Database::Access::Read))) == QStringList{u"Ann"_s});
}

TEST_CASE("A backup is good though others take steps while it is made, and has every step taken before")
{
    File file;
    for (int i = 0; i < 200; ++i)
        add(*file, u"Ann %1"_s.arg(i));
    const Backups backups(file->path());
    std::atomic<bool> made = false;
    std::atomic<int> taken = 0;
    std::thread colleague([&] {
        const auto own = Database::join(*file);
        for (; own && !made && taken < 5000; ++taken)
            add(**own, u"Ben"_s);
        taken = std::max<int>(taken, 1); // lets the other go on, whatever happened
    });
    while (taken == 0)
        std::this_thread::yield();
    const auto before = done(store::Journal(*file).outline(1)).front();
    const auto backup = backups.make(*file, store::BackupReason::Daily, monday);
    made = true;
    colleague.join();
    CHECK(done(backup).lastStep->id >= before.id);
}

TEST_CASE("A backup is due a day after the last, when something was done since")
{
    File file;
    const Backups backups(file->path());
    CHECK_FALSE(done(backups.makeIfDue(*file, monday))); // nothing in it yet
    add(*file, u"Ann"_s);
    CHECK(done(backups.makeIfDue(*file, monday.addSecs(60))));
    add(*file, u"Ben"_s, monday.addSecs(120));
    CHECK_FALSE(done(backups.makeIfDue(*file, monday.addSecs(3600))));
    CHECK(done(backups.makeIfDue(*file, monday.addDays(2))));
    CHECK_FALSE(done(backups.makeIfDue(*file, monday.addDays(9)))); // nothing was done since
    CHECK(backups.list().size() == 2);
}

TEST_CASE("Backups lie in a folder of one name in every language, and those of a Welsh one are found")
{
    Folder folder;
    const QString path = folder.path(u"tîm.convener"_s);
    const auto file = done(Database::create(path));
    add(*file, u"Ann"_s);
    const Backups backups(path);
    const auto first = done(backups.make(*file, store::BackupReason::Hand, monday));
    CHECK(first.path == folder.path(u"tîm backups/2026-11-30T09-00-00.000Z hand.convener"_s));
    const QString welsh = folder.path(u"tîm copïau wrth gefn"_s);
    REQUIRE(QFile::rename(backups.folder(), welsh));
    REQUIRE(backups.list().size() == 1);
    CHECK(backups.newestGood()->path.startsWith(welsh));
    CHECK_FALSE(done(backups.makeIfDue(*file, monday.addSecs(60))));
    done(backups.make(*file, store::BackupReason::Hand, monday.addSecs(60)));
    CHECK(backups.list().size() == 2);
    CHECK(backups.list().back().path.startsWith(welsh));
}

TEST_CASE("What a crash left of a backup goes after a day, a damaged file that was put aside after three months")
{
    File file;
    add(*file, u"Ann"_s);
    const Backups backups(file->path());
    done(backups.make(*file, store::BackupReason::Hand, monday));
    const auto left = [&] {
        return QDir(backups.folder()).entryList({u"*.damaged*"_s, u"*.making*"_s, u"*.txt"_s}, QDir::Files, QDir::Name);
    };
    const QString halfMade = u"2026-11-30T10-00-00.000Z hand.convener.making"_s;
    const QString damaged = u"2026-11-30T11-00-00.000Z restore.damaged"_s;
    const QString notOurs = u"letter.making.txt"_s;
    for (const QString &name : {halfMade, halfMade + u"-journal"_s, damaged, damaged + u"-wal"_s, notOurs}) {
        QFile made(backups.folder() + u'/' + name);
        REQUIRE(made.open(QIODevice::WriteOnly));
    }
    const auto later = [&](const QDateTime &at) { done(backups.make(*file, store::BackupReason::Hand, at)); };
    later(monday.addSecs(3 * 3600)); // another program may still be at it
    CHECK(left().size() == 5);
    REQUIRE(backups.putAside().size() == 1);
    CHECK(backups.putAside().front().path.endsWith(damaged));
    CHECK_FALSE(backups.putAside().front().good);
    later(monday.addDays(2));
    CHECK(left() == QStringList{damaged, damaged + u"-wal"_s, notOurs});
    later(QDateTime(QDate(2027, 2, 28), QTime(9, 0), Qt::UTC));
    CHECK(backups.putAside().size() == 1);
    later(QDateTime(QDate(2027, 3, 1), QTime(9, 0), Qt::UTC));
    CHECK(left() == QStringList{notOurs});
}

TEST_CASE("A daily backup that cannot be made is told, and the file stays usable")
{
    File file;
    add(*file, u"Ann"_s);
    const Backups backups(file->path());
    { // a file lies where the folder should be
        QFile inTheWay(backups.folder());
        REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    }
    const auto note = backups.daily(*file, monday);
    REQUIRE(note);
    CHECK(note->kind == store::OpenNote::Kind::Backup);
    CHECK(note->text.contains(backups.folder()));
    add(*file, u"Ben"_s);
    REQUIRE(QFile::remove(backups.folder()));
    CHECK_FALSE(backups.daily(*file, monday));
    CHECK(backups.list().size() == 1);
}

TEST_CASE("Restoring shows first what would be lost, keeps the file as it was, and brings back what the backup has")
{
    Folder folder;
    const QString path = folder.path(u"training.convener"_s);
    const Backups backups(path);
    auto file = done(Database::create(path));
    add(*file, u"Ann"_s);
    const auto backup = done(backups.make(*file, store::BackupReason::Hand, monday));
    add(*file, u"Ben"_s, monday.addSecs(5));
    const auto look = done(backups.look(*file, backup));
    CHECK(look.lost.size() == 1);
    CHECK(look.gained.empty());
    CHECK(backups.restore(backup, monday, {}).error().kind == Error::Kind::Busy);
    file.reset();
    done(backups.restore(backup, monday.addSecs(10), u"Dee"_s));
    {
        const auto restored = done(Database::open(path, Database::Access::Write));
        CHECK(people(*restored) == QStringList{u"Ann"_s});
        const auto steps = done(store::Journal(*restored).steps());
        REQUIRE(steps.size() == 2);
        CHECK(steps[0].key == u"restore-backup"_s);
        CHECK(steps[0].who == u"Dee"_s);
        CHECK(steps[0].arguments[u"made"_s] == u"2026-11-30T09:00:00Z"_s);
        CHECK(steps[0].forGood);
        CHECK(done(store::Journal(*restored).lastDone())->key == u"add"_s); // is undone next, as before the backup
    }
    const auto all = backups.list();
    REQUIRE(all.size() == 2);
    CHECK(all[0].reason == store::BackupReason::Restore);
    CHECK(people(*done(Database::open(all[0].path, Database::Access::Read))) == QStringList{u"Ann"_s, u"Ben"_s});
    CHECK(folder.files() == QStringList{u"training.convener"_s});
}

TEST_CASE("Nothing is restored while somebody looks at the file")
{
    Folder folder;
    const QString path = folder.path(u"training.convener"_s);
    auto file = done(Database::create(path));
    add(*file, u"Ann"_s);
    const auto backup = done(Backups(path).make(*file, store::BackupReason::Hand, monday));
    file.reset();
    const auto reader = done(Database::open(path, Database::Access::Read));
    CHECK(people(*reader).size() == 1);
    CHECK(Backups(path).restore(backup, monday.addSecs(1), {}).error().kind == Error::Kind::Busy);
    CHECK(people(*reader).size() == 1);
}

TEST_CASE("A damaged file names its newest good backup, and is kept beside it when that is restored")
{
    Folder folder;
    const QString path = folder.path(u"training.convener"_s);
    const Backups backups(path);
    {
        auto file = done(Database::create(path));
        add(*file, u"Ann"_s);
        done(backups.make(*file, store::BackupReason::Hand, monday));
        const auto broken = done(backups.make(*file, store::BackupReason::Hand, monday.addSecs(1)));
        REQUIRE(QFile::resize(broken.path, 6000));
    }
    REQUIRE(QFile::resize(path, 5000));
    const auto refused = Database::open(path, Database::Access::Write);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Damaged);
    CHECK(refused.error().text.contains(u"2026"_s));
    CHECK_FALSE(backups.list().front().good);
    const auto good = backups.newestGood();
    REQUIRE(good);
    CHECK(good->made == monday);
    done(backups.restore(*good, monday.addSecs(2), {}));
    CHECK(people(*done(Database::open(path, Database::Access::Write))) == QStringList{u"Ann"_s});
    CHECK(QDir(backups.folder()).entryList({u"*.damaged"_s}).size() == 1);
}

TEST_CASE("A file that opens, but of which no backup can be made, is kept as it lies when one is restored")
{
    Folder folder;
    const QString path = folder.path(u"training.convener"_s);
    const Backups backups(path);
    auto file = done(Database::create(path));
    for (int i = 0; i < 500; ++i)
        done(store::People::Adder(*file).add({.name = u"Delegate %1"_s.arg(i)}));
    add(*file, u"Ann"_s);
    const auto backup = done(backups.make(*file, store::BackupReason::Hand, monday));
    file.reset();
    {
        QFile scratched(path);
        REQUIRE(scratched.open(QIODevice::ReadWrite));
        REQUIRE(scratched.seek(scratched.size() - 3 * 4096));
        scratched.write(QByteArray(3 * 4096, '\x5A'));
    }
    done(backups.restore(backup, monday.addSecs(2), {}));
    CHECK(people(*done(Database::open(path, Database::Access::Write))).size() == 501);
    CHECK(QDir(backups.folder()).entryList({u"*.damaged"_s}).size() == 1);
    CHECK(folder.files() == QStringList{u"training.convener"_s});
}
