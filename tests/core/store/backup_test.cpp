#include "tests/core/store/file.h"

#include "core/store/backup.h"
#include "core/store/people.h"
#include "core/store/statement.h"
#include "core/store/thinning.h"
#include "core/store/transaction.h"

#include <QFileInfo>

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

TEST_CASE("A backup each of ten days, eight weeks and twelve months is kept")
{
    std::vector<QDateTime> made;
    for (int day = 0; day < 800; ++day)
        made.push_back(monday.addDays(-day));
    const auto gone = store::superfluous(made);
    std::vector<QDateTime> kept;
    std::ranges::set_difference(made, gone, std::back_inserter(kept), std::greater());
    CHECK(kept.size() == 10 + 6 + 10); // two of the weeks and two of the months are among the days and weeks
    CHECK(std::ranges::count(kept, monday) == 1);
    CHECK(kept.back() == QDateTime(QDate(2025, 12, 31), QTime(9, 0), Qt::UTC));
    CHECK(store::superfluous({monday, monday.addSecs(-60), monday.addSecs(-3600)}).empty());
    CHECK(store::superfluous({}).empty());
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
    CHECK(backups.restore(backup, monday).error().kind == Error::Kind::Busy);
    file.reset();
    done(backups.restore(backup, monday.addSecs(10)));
    CHECK(people(*done(Database::open(path, Database::Access::Write))) == QStringList{u"Ann"_s});
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
    CHECK(Backups(path).restore(backup, monday.addSecs(1)).error().kind == Error::Kind::Busy);
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
    done(backups.restore(*good, monday.addSecs(2)));
    CHECK(people(*done(Database::open(path, Database::Access::Write))) == QStringList{u"Ann"_s});
    CHECK(QDir(backups.folder()).entryList({u"*.damaged"_s}).size() == 1);
}
