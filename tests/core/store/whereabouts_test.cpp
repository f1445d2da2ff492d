#include "tests/core/store/file.h"

#include "core/store/people.h"
#include "core/store/statement.h"
#include "core/store/whereabouts.h"

#include <QFileInfo>

using namespace convener;
using namespace convener::test;
using store::Database;
using store::OpenNote;
using store::Surroundings;
using store::Whereabouts;
using Kind = store::Whereabouts::Kind;

namespace {

/// A computer on which everything lies on one disk.
Surroundings computer(const QString &fileSystem = u"ext4"_s)
{
    return {.fileSystem = [fileSystem](const QString &) { return fileSystem; }, .roots = {}, .computer = u"WARD-7"_s};
}

QString journalMode(const Database &file)
{
    return done(store::Statement(file, u"PRAGMA journal_mode"_s).first([](const store::Statement &row) {
               return row.text(0);
           }))
        .value();
}

QString in(const Folder &folder, const QString &name)
{
    REQUIRE(QDir().mkpath(folder.path(name)));
    return folder.path(name + u"/team.convener"_s);
}

QStringList kinds(const Database &file)
{
    QStringList found;
    for (const OpenNote &note : file.notes()) {
        CHECK(note.text.contains(u"team.convener"_s));
        found.append(training::toText(note.kind));
    }
    return found;
}

} // namespace

TEST_CASE("A folder on another computer is told by its file system")
{
    const Folder folder;
    const QString path = in(folder, u"team"_s);
    CHECK(store::whereabouts(path, computer()) == Whereabouts{});
    CHECK(store::whereabouts(path, computer(u"btrfs"_s)).kind == Kind::Local);
    CHECK(store::whereabouts(path, computer(u"fuseblk"_s)).kind == Kind::Local); // an NTFS disk
    for (const QString &system : {u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"CIFS"_s, u"fuse.sshfs"_s}) {
        INFO(system.toStdString());
        CHECK(store::whereabouts(path, computer(system)) == Whereabouts{Kind::Network, system.toLower()});
    }
    CHECK(store::whereabouts(u"//files.trust.example/team/x.convener"_s, computer()).kind == Kind::Network);
    CHECK(store::whereabouts(path, Surroundings::ofThisComputer()).kind == Kind::Local);
}

TEST_CASE("A synchronised folder is told by its name, by what its service keeps in it, or by what the service says")
{
    const Folder folder;
    const auto serviceOf = [&](const QString &path) { return store::whereabouts(path, computer()).service; };
    for (const auto &[name, service] : {std::pair{u"OneDrive"_s, u"OneDrive"_s},
                                        {u"OneDrive - Northmoor NHS Trust/Education"_s, u"OneDrive"_s},
                                        {u"Library/CloudStorage/OneDrive-NHS"_s, u"OneDrive"_s},
                                        {u"Dropbox (Team)/a/b"_s, u"Dropbox"_s},
                                        {u"Google Drive/My Drive"_s, u"Google Drive"_s},
                                        {u"Library/Mobile Documents/com~apple~CloudDocs"_s, u"iCloud"_s},
                                        {u"Nextcloud2"_s, u"Nextcloud"_s},
                                        {u"team"_s, QString()},
                                        {u"dropboxes"_s, QString()},
                                        {u"About OneDrive"_s, QString()}}) {
        INFO(name.toStdString());
        CHECK(serviceOf(in(folder, name)) == service);
    }
    for (const auto &[mark, service] : {std::pair{u".dropbox.cache"_s, u"Dropbox"_s},
                                        {u".stfolder"_s, u"Syncthing"_s},
                                        {u".nextcloudsync.log"_s, u"Nextcloud"_s},
                                        {u".tmp.drivedownload"_s, u"Google Drive"_s}}) {
        const QString path = in(folder, service + u" by mark/programmes/2027"_s);
        REQUIRE(QDir().mkpath(folder.path(service + u" by mark/"_s + mark)));
        CHECK(serviceOf(path) == service);
    }
    Surroundings said = computer();
    said.roots.push_back({folder.path(u"work"_s), u"OneDrive"_s});
    CHECK(store::whereabouts(in(folder, u"work/education"_s), said).service == u"OneDrive"_s);
    CHECK(store::whereabouts(in(folder, u"workshops"_s), said).kind == Kind::Local);
}

TEST_CASE("A link into a synchronised folder is followed")
{
    const Folder folder;
    in(folder, u"Dropbox"_s);
    REQUIRE(QFile::link(folder.path(u"Dropbox"_s), folder.path(u"shortcut"_s)));
    CHECK(store::whereabouts(folder.path(u"shortcut/team.convener"_s), computer()).service == u"Dropbox"_s);
}

TEST_CASE("Copies that such services keep of two versions are found beside the file, and nothing else")
{
    const Folder folder;
    const QString path = in(folder, u"team"_s);
    const auto copies = [&](const QStringList &names, const QString &service) {
        QDir(folder.path(u"team"_s)).removeRecursively();
        in(folder, u"team"_s);
        for (const QString &name : names)
            REQUIRE(QFile(folder.path(u"team/"_s + name)).open(QIODevice::WriteOnly));
        return store::conflictedCopies(path, {Kind::Synchronised, service}, computer());
    };
    const QStringList anywhere{u"team (Ann Lee's conflicted copy 2026-11-03).convener"_s,
                               u"team (conflicted copy 2026-11-03 101112).convener"_s,
                               u"team.sync-conflict-20261103-101112-ABCDEFG.convener"_s,
                               u"team_conflict-20261103-101112.convener"_s};
    CHECK(copies(anywhere, {}) == anywhere);
    CHECK(copies(anywhere, u"OneDrive"_s) == anywhere);
    const QStringList oneDrive{u"team-DESKTOP-A1B2C3.convener"_s, u"team-LAPTOP-2.convener"_s,
                               u"team-WARD-7.convener"_s};
    CHECK(copies(oneDrive, u"OneDrive"_s) == oneDrive);
    CHECK(copies(oneDrive, {}).isEmpty());
    CHECK(copies({u"team (1).convener"_s}, u"Google Drive"_s).size() == 1);
    CHECK(copies({u"team 2.convener"_s}, u"iCloud"_s).size() == 1);
    CHECK(copies({u"team.convener"_s, u"team-2027.convener"_s, u"team-north.convener"_s, u"teams-LAPTOP.convener"_s,
                  u"team (draft).convener"_s, u"team-LAPTOP.pdf"_s, u"team.convener.lock"_s},
                 u"OneDrive"_s)
              .isEmpty());
}

TEST_CASE("In a synchronised or network folder a file is written in one piece, and its notes say why")
{
    const Folder folder;
    const QString path = in(folder, u"OneDrive - Trust"_s);
    {
        const auto file = done(Database::create(path, computer()));
        CHECK(journalMode(*file) == u"delete"_s);
        CHECK(kinds(*file) == QStringList{u"synchronised"_s});
        CHECK(file->notes().front().text.contains(u"OneDrive"_s));
        done(store::People::Adder(*file).add({.name = u"Ann"_s}));
        CHECK(QDir(QFileInfo(path).path()).entryList({u"*-wal"_s, u"*-shm"_s}).isEmpty());
    }
    REQUIRE(QFile::copy(path, folder.path(u"OneDrive - Trust/team-LAPTOP.convener"_s)));
    const auto nfs = done(Database::open(path, Database::Access::Write, computer(u"nfs"_s)));
    CHECK(kinds(*nfs) == QStringList{u"synchronised"_s, u"conflicted-copy"_s});
    const auto worker = done(Database::join(*nfs));
    CHECK(journalMode(*worker) == u"delete"_s);
}

TEST_CASE("A file that was kept with a log is turned when it is moved to such a folder, and back again")
{
    const Folder folder;
    const QString home = in(folder, u"home"_s);
    const QString shared = in(folder, u"shared"_s);
    const auto modeOn = [](const QString &path, const QString &fileSystem) {
        return journalMode(*done(Database::open(path, Database::Access::Write, computer(fileSystem))));
    };
    done(store::People::Adder(*done(Database::create(home, computer()))).add({.name = u"Ann"_s}));
    CHECK(modeOn(home, u"ext4"_s) == u"wal"_s);
    REQUIRE(QFile::rename(home, shared));
    CHECK(modeOn(shared, u"cifs"_s) == u"delete"_s);
    CHECK(modeOn(shared, u"ext4"_s) == u"wal"_s);
    const auto file = done(Database::open(shared, Database::Access::Read, computer(u"cifs"_s)));
    CHECK(kinds(*file) == QStringList{u"network"_s});
    CHECK(done(store::Statement(*file, u"SELECT count(*) FROM person"_s).first([](const auto &row) {
              return row.whole(0);
          })) == 1);
}

TEST_CASE("A file that somebody looks at is not turned under their eyes")
{
    const Folder folder;
    const QString path = in(folder, u"shared"_s);
    done(Database::create(path, computer()));
    const auto reader = done(Database::open(path, Database::Access::Read, computer()));
    store::Statement open(*reader, u"SELECT * FROM sqlite_schema"_s);
    done(open.run()); // and reads no row
    const auto refused = Database::open(path, Database::Access::Write, computer(u"nfs"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Busy);
}

TEST_CASE("What is beside a file has its owner's rights alone")
{
    const Folder folder;
    const QString path = in(folder, u"home"_s);
    const auto mode = [&](const QString &suffix) {
        return QFileInfo(path + suffix).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther);
    };
    const auto file = done(Database::create(path, computer()));
    done(store::People::Adder(*file).add({.name = u"Ann"_s}));
    REQUIRE(QFile::exists(path + u"-wal"_s));
    CHECK(mode({}) == 0);
    CHECK(mode(u"-wal"_s) == 0);
    CHECK(mode(u"-shm"_s) == 0);
}

TEST_CASE("The database trusts nothing that a file says of itself")
{
    File file;
    CHECK_FALSE(file->run(u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ''"_s));
    done(file->run(u"PRAGMA writable_schema = ON"_s));
    CHECK_FALSE(file->run(u"UPDATE sqlite_schema SET sql = '' WHERE name = 'person'"_s));
    const auto trusted =
        done(store::Statement(*file, u"PRAGMA trusted_schema"_s).first([](const auto &row) { return row.whole(0); }));
    CHECK(trusted == 0);
}
