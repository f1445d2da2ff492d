#include "core/store/backup.h"

#include "core/store/database.h"
#include "core/store/filelock.h"
#include "core/store/safecopy.h"
#include "core/store/settings.h"
#include "core/store/statement.h"
#include "core/store/thinning.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int firstWithJournal = 2;
constexpr int daysHalfMade = 1;
constexpr int monthsPutAside = 3;
constexpr auto timeForm = "yyyy-MM-ddTHH-mm-ss.zzz'Z'"_L1;

/// Of a file of any schema; the first had no journal.
Result<Step> lastStep(const Database &database)
{
    if (database.schema() < firstWithJournal)
        return Step{};
    CONVENER_ASSIGN(auto steps, Journal(database).outline(1));
    return steps.empty() ? Step{} : std::move(steps.front());
}

Result<> refuseBroken(const Database &copy)
{
    CONVENER_ASSIGN(const QStringList faults, copy.faults());
    if (!faults.isEmpty())
        return fail(Error::Kind::Damaged, Text::tr("%1 is damaged. Choose another backup.").arg(copy.path()),
                    faults.join(u'\n'));
    return {};
}

/// What the file says of itself once it is read, which is also the proof that it can be.
Result<Step> readBack(const QString &path)
{
    CONVENER_ASSIGN(const auto copy, Database::openAsIs(path));
    CONVENER_TRY(refuseBroken(*copy));
    return lastStep(*copy);
}

/// When the backup of this name was made, or no time for somebody else's file.
QDateTime timeOf(const QString &name)
{
    QDateTime made = QDateTime::fromString(name.section(u' ', 0, 0), timeForm);
    made.setTimeSpec(Qt::UTC);
    return made;
}

/// What the name of a backup says.
Backup named(const QString &path)
{
    const QFileInfo info(path);
    Backup backup{.path = path, .bytes = info.size()};
    backup.made = timeOf(info.fileName());
    backup.reason =
        training::fromText<BackupReason>(info.completeBaseName().section(u' ', 1)).value_or(BackupReason::Hand);
    return backup;
}

/// One that was read, and its last step, if it has any.
Backup good(Backup backup, const Step &last)
{
    backup.good = true;
    if (last.id.isValid())
        backup.lastStep = last;
    return backup;
}

/// What Convener once called the folder, in the language of whoever made the first backup.
const QStringList formerFolders{u"%1 copïau wrth gefn"_s};

Failure cannotMake(const QString &folder)
{
    return fail(Error::Kind::File,
                Text::tr("The folder %1 for backups cannot be made. Check that you may write there.").arg(folder));
}

/// The copy says in its own history that it was put in the file's place.
Result<> noteRestore(const QString &copy, const Backup &backup, const QDateTime &now, const QString &who)
{
    CONVENER_ASSIGN(const auto file, Database::draft(copy));
    CONVENER_ASSIGN(auto transaction, Transaction::begin(*file));
    Journal journal(*file);
    CONVENER_ASSIGN(const qint64 started, journal.start(now));
    CONVENER_TRY(Settings(*file).set(u"restored"_s, u"%1 %2"_s.arg(now.toUTC().toString(timeForm), backup.path)));
    CONVENER_TRY(journal.finish({.key = u"restore-backup"_s,
                                 .arguments = {{u"made"_s, backup.made.toString(Qt::ISODate)}},
                                 .who = who,
                                 .at = now,
                                 .forGood = true},
                                started));
    return transaction.commit();
}

} // namespace

Backups::Backups(const QString &path)
    : m_file(QFileInfo(path).absoluteFilePath())
    , m_folder(u"%1/%2 backups"_s.arg(QFileInfo(path).absolutePath(), QFileInfo(path).completeBaseName()))
{
}

QStringList Backups::paths() const
{
    QStringList found;
    const auto add = [&](const QString &folder) {
        for (const QString &name : QDir(folder).entryList({u"*.convener"_s}, QDir::Files))
            if (timeOf(name).isValid())
                found.append(folder + u'/' + name);
    };
    add(m_folder);
    const QFileInfo file(m_file);
    for (const QString &former : formerFolders)
        add(file.absolutePath() + u'/' + former.arg(file.completeBaseName()));
    std::ranges::sort(found, std::ranges::greater(), [](const QString &path) { return QFileInfo(path).fileName(); });
    return found;
}

QString Backups::pathFor(BackupReason reason, const QDateTime &now, const QString &suffix) const
{
    return u"%1/%2 %3.%4"_s.arg(m_folder, now.toUTC().toString(timeForm), training::toText(reason), suffix);
}

Result<Backup> Backups::make(Database &database, BackupReason reason, const QDateTime &now) const
{
    if (!QDir().mkpath(m_folder))
        return cannotMake(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = pathFor(reason, now, u"convener"_s);
    const QString making = path + u".making"_s;
    removeWithCompany(making);
    const auto made = [&]() -> Result<Step> {
        CONVENER_TRY(makeOwnersFile(making));
        CONVENER_ASSIGN(const Step before, lastStep(database));
        CONVENER_TRY(Statement(database, u"VACUUM INTO :path"_s).bind(u":path"_s, making).run());
        CONVENER_ASSIGN(Step copied, readBack(making));
        if (copied.id < before.id)
            return fail(Error::Kind::Database, Text::tr("The backup is not what the file is. Try again."));
        CONVENER_TRY(putInPlace(making, path));
        return copied;
    }();
    removeWithCompany(making);
    CONVENER_TRY(made);
    CONVENER_TRY(thin(now));
    return good(named(path), *made);
}

Result<std::optional<Backup>> Backups::makeIfDue(Database &database, const QDateTime &now) const
{
    const QStringList all = paths();
    const QDateTime last = all.isEmpty() ? QDateTime() : timeOf(QFileInfo(all.front()).fileName());
    CONVENER_ASSIGN(const Step step, lastStep(database));
    const bool due =
        step.id.isValid() && (!last.isValid() || (last.addDays(1) <= now && step.at > last) || last > now.addDays(1));
    if (!due)
        return std::optional<Backup>();
    return make(database, BackupReason::Daily, now);
}

std::optional<OpenNote> Backups::daily(Database &database, const QDateTime &now) const
{
    const auto made = makeIfDue(database, now);
    if (made)
        return std::nullopt;
    return OpenNote{OpenNote::Kind::Backup, Text::tr("Today's backup could not be made. %1").arg(made.error().text)};
}

std::vector<Backup> Backups::found() const
{
    std::vector<Backup> found;
    for (const QString &path : paths())
        found.push_back(named(path));
    return found;
}

Backup Backups::checked(Backup backup) const
{
    const auto step = readBack(backup.path);
    return step ? good(std::move(backup), *step) : backup;
}

std::vector<Backup> Backups::list() const
{
    std::vector<Backup> all;
    for (const Backup &each : found())
        all.push_back(checked(each));
    return all;
}

std::optional<Backup> Backups::newestGood() const
{
    for (const Backup &each : found())
        if (Backup backup = checked(each); backup.good)
            return backup;
    return std::nullopt;
}

std::vector<Backup> Backups::putAside() const
{
    std::vector<Backup> found;
    for (const QString &name : QDir(m_folder).entryList({u"*.damaged"_s}, QDir::Files))
        if (timeOf(name).isValid())
            found.push_back(named(m_folder + u'/' + name));
    return found;
}

Result<> Backups::remove(const QString &path) const
{
    removeWithCompany(path);
    if (QFile::exists(path))
        return fail(Error::Kind::File, Text::tr("The old backup %1 cannot be removed. Remove it by hand.").arg(path));
    return {};
}

Result<> Backups::thin(const QDateTime &now) const
{
    QHash<QDateTime, QString> byTime;
    std::vector<QDateTime> made;
    for (const QString &path : paths()) {
        made.push_back(timeOf(QFileInfo(path).fileName()));
        byTime.insert(made.back(), path);
    }
    for (const QDateTime &each : superfluous(made))
        CONVENER_TRY(remove(byTime[each]));
    for (const Backup &each : putAside())
        if (each.made.addMonths(monthsPutAside) < now)
            CONVENER_TRY(remove(each.path));
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.convener.making*"_s}, QDir::Files))
        if (const QDateTime begun = timeOf(name); begun.isValid() && begun.addDays(daysHalfMade) < now)
            CONVENER_TRY(remove(folder.filePath(name)));
    return {};
}

Result<RestoreLook> Backups::look(const Database &database, const Backup &backup) const
{
    CONVENER_ASSIGN(const auto copy, Database::openAsIs(backup.path));
    RestoreLook look;
    CONVENER_ASSIGN(look.lost, Journal(database).outline());
    if (copy->schema() >= firstWithJournal) {
        CONVENER_ASSIGN(look.gained, Journal(*copy).outline());
    }
    const auto same = [](const Step &a, const Step &b) { return a.id == b.id && a.key == b.key && a.at == b.at; };
    while (!look.lost.empty() && !look.gained.empty() && same(look.lost.back(), look.gained.back())) {
        look.lost.pop_back();
        look.gained.pop_back();
    }
    return look;
}

/// A file of which no backup can be made any more is kept as it lies, with what is beside it.
Result<> Backups::keepAsItLies(const QDateTime &now) const
{
    const QString kept = pathFor(BackupReason::Restore, now, u"damaged"_s);
    if (!QDir().mkpath(m_folder))
        return cannotMake(m_folder);
    CONVENER_TRY(copyForOwner(m_file, kept));
    for (const QString &suffix : companions)
        if (suffix != "-shm"_L1 && QFile::exists(m_file + suffix))
            CONVENER_TRY(copyForOwner(m_file + suffix, kept + suffix));
    return {};
}

Result<> Backups::replaceWith(const QString &coming, const QDateTime &now) const
{
    auto present = Database::open(m_file, Database::Access::Write);
    if (present) {
        if (const auto kept = make(**present, BackupReason::Restore, now); !kept) {
            // The engine has many names for what it meets in a damaged file: a full disk among them.
            if (const auto faults = (*present)->faults(); faults && faults->isEmpty())
                return Failure(kept.error());
            CONVENER_TRY(keepAsItLies(now));
        }
        return Database::replace(std::move(*present), coming);
    }
    if (present.error().kind != Error::Kind::Damaged && present.error().kind != Error::Kind::NotFound)
        return Failure(present.error());
    CONVENER_ASSIGN(const auto lock, lockFile(m_file));
    if (QFile::exists(m_file))
        CONVENER_TRY(keepAsItLies(now));
    for (const QString &suffix : companions)
        QFile::remove(m_file + suffix);
    return putInPlace(coming, m_file);
}

Result<> Backups::restore(const Backup &backup, const QDateTime &now, const QString &who) const
{
    CONVENER_TRY(readBack(backup.path));
    const QString coming = m_file + u".restoring"_s;
    removeWithCompany(coming);
    const auto restored = [&]() -> Result<> {
        CONVENER_TRY(copyForOwner(backup.path, coming));
        CONVENER_TRY(noteRestore(coming, backup, now, who));
        return replaceWith(coming, now);
    }();
    removeWithCompany(coming);
    return restored;
}

} // namespace convener::store
