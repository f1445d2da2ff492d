#include "core/store/backup.h"

#include "core/store/database.h"
#include "core/store/safecopy.h"
#include "core/store/statement.h"
#include "core/store/thinning.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr auto timeForm = "yyyy-MM-ddTHH-mm-ss.zzz'Z'"_L1;

Result<Step> lastStep(const Database &database)
{
    CONVENER_ASSIGN(auto steps, Journal(database).steps({.most = 1}));
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
    // A file of the first schema has no journal yet.
    return lastStep(*copy).value_or(Step{});
}

void removeWithCompany(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace

Backups::Backups(const QString &path)
    : m_file(QFileInfo(path).absoluteFilePath())
    , m_folder(QFileInfo(path).absolutePath() + u'/' + Text::tr("%1 backups").arg(QFileInfo(path).completeBaseName()))
{
}

QString Backups::pathFor(BackupReason reason, const QDateTime &now, const QString &suffix) const
{
    return u"%1/%2 %3.%4"_s.arg(m_folder, now.toUTC().toString(timeForm), training::toText(reason), suffix);
}

Result<Backup> Backups::make(Database &database, BackupReason reason, const QDateTime &now) const
{
    if (!QDir().mkpath(m_folder))
        return fail(
            Error::Kind::File,
            Text::tr("The folder %1 for backups cannot be made. Check that you may write there.").arg(m_folder));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = pathFor(reason, now, u"convener"_s);
    const QString making = path + u".making"_s;
    removeWithCompany(making);
    const auto made = [&]() -> Result<> {
        CONVENER_TRY(Statement(database, u"VACUUM INTO :path"_s).bind(u":path"_s, making).run());
        QFile::setPermissions(making, QFile::ReadOwner | QFile::WriteOwner);
        CONVENER_ASSIGN(const Step copied, readBack(making));
        const Step present = lastStep(database).value_or(Step{});
        if (copied.id != present.id)
            return fail(Error::Kind::Database, Text::tr("The backup is not what the file is. Try again."));
        return putInPlace(making, path);
    }();
    removeWithCompany(making);
    CONVENER_TRY(made);
    CONVENER_TRY(thin());
    return read(path);
}

Result<std::optional<Backup>> Backups::makeIfDue(Database &database, const QDateTime &now) const
{
    const auto names = QDir(m_folder).entryList({u"*.convener"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    const QDateTime last =
        names.isEmpty() ? QDateTime() : QDateTime::fromString(names.front().section(u' ', 0, 0), timeForm);
    CONVENER_ASSIGN(const Step step, lastStep(database));
    QDateTime lastUtc = last;
    lastUtc.setTimeSpec(Qt::UTC);
    const bool due = step.id.isValid() &&
                     (!last.isValid() || (lastUtc.addDays(1) <= now && step.at > lastUtc) || lastUtc > now.addDays(1));
    if (!due)
        return std::optional<Backup>();
    return make(database, BackupReason::Daily, now);
}

Backup Backups::read(const QString &path) const
{
    const QFileInfo info(path);
    Backup backup{.path = path, .bytes = info.size()};
    backup.made = QDateTime::fromString(info.fileName().section(u' ', 0, 0), timeForm);
    backup.made.setTimeSpec(Qt::UTC);
    backup.reason =
        training::fromText<BackupReason>(info.completeBaseName().section(u' ', 1)).value_or(BackupReason::Hand);
    if (auto step = readBack(path)) {
        backup.good = true;
        if (step->id.isValid())
            backup.lastStep = std::move(*step);
    }
    return backup;
}

std::vector<Backup> Backups::list() const
{
    std::vector<Backup> found;
    for (const QString &name : QDir(m_folder).entryList({u"*.convener"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        found.push_back(read(m_folder + u'/' + name));
    return found;
}

std::optional<Backup> Backups::newestGood() const
{
    for (const QString &name : QDir(m_folder).entryList({u"*.convener"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        if (Backup backup = read(m_folder + u'/' + name); backup.good)
            return backup;
    return std::nullopt;
}

Result<> Backups::thin() const
{
    QHash<QDateTime, QString> paths;
    std::vector<QDateTime> made;
    for (const QString &name : QDir(m_folder).entryList({u"*.convener"_s}, QDir::Files)) {
        QDateTime at = QDateTime::fromString(name.section(u' ', 0, 0), timeForm);
        at.setTimeSpec(Qt::UTC);
        if (!at.isValid())
            continue; // somebody else's file
        made.push_back(at);
        paths.insert(at, m_folder + u'/' + name);
    }
    for (const QDateTime &each : superfluous(made))
        if (!QFile::remove(paths[each]))
            return fail(Error::Kind::File,
                        Text::tr("The old backup %1 cannot be removed. Remove it by hand.").arg(paths[each]));
    return {};
}

Result<RestoreLook> Backups::look(const Database &database, const Backup &backup) const
{
    CONVENER_ASSIGN(const auto copy, Database::openAsIs(backup.path));
    RestoreLook look;
    CONVENER_ASSIGN(look.lost, Journal(database).steps());
    CONVENER_ASSIGN(look.gained, Journal(*copy).steps());
    const auto same = [](const Step &a, const Step &b) { return a.id == b.id && a.key == b.key && a.at == b.at; };
    while (!look.lost.empty() && !look.gained.empty() && same(look.lost.back(), look.gained.back())) {
        look.lost.pop_back();
        look.gained.pop_back();
    }
    return look;
}

Result<> Backups::restore(const Backup &backup, const QDateTime &now) const
{
    CONVENER_TRY(readBack(backup.path));
    const QString coming = m_file + u".restoring"_s;
    QFile::remove(coming);
    if (!QFile::copy(backup.path, coming))
        return fail(Error::Kind::File,
                    Text::tr("The backup cannot be copied to %1. Make room on the disk.").arg(m_file));
    QFile::setPermissions(coming, QFile::ReadOwner | QFile::WriteOwner);
    auto present = Database::open(m_file, Database::Access::Write);
    if (!present && present.error().kind != Error::Kind::Damaged && present.error().kind != Error::Kind::NotFound) {
        QFile::remove(coming);
        return Failure(present.error());
    }
    const auto restored = [&]() -> Result<> {
        if (present) {
            CONVENER_TRY(make(**present, BackupReason::Restore, now));
            return Database::replace(std::move(*present), coming);
        }
        for (const QString &suffix : {QString(), u"-wal"_s})
            if (QFile::exists(m_file + suffix) &&
                !QFile::copy(m_file + suffix, pathFor(BackupReason::Restore, now, u"damaged"_s) + suffix))
                return fail(Error::Kind::File, Text::tr("The damaged file cannot be kept. Make room on the disk."));
        QFile::remove(m_file + u"-wal"_s);
        QFile::remove(m_file + u"-shm"_s);
        return putInPlace(coming, m_file);
    }();
    QFile::remove(coming);
    return restored;
}

} // namespace convener::store
