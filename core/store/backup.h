#pragma once

#include "core/store/journal.h"
#include "core/store/opennotes.h"
#include "core/training/words.h"

#include <memory>

namespace convener::store {

enum class BackupReason { Daily, Migration, Restore, Hand };

struct Backup {
    QString path;
    QDateTime made; ///< UTC
    BackupReason reason = BackupReason::Daily;
    qint64 bytes = 0;
    bool good = false;            ///< it can be read, and nothing in it is broken
    std::optional<Step> lastStep; ///< of a good one that has any
};

/// What restoring a backup would change.
struct RestoreLook {
    std::vector<Step> lost;   ///< steps that the backup does not have, the newest first, in outline
    std::vector<Step> gained; ///< steps that it has and the file has not
};

/// The backups of one file, in a folder beside it that is its owner's alone. Each is written under another name, read
/// again and checked, and only then takes its own. Kept are those that superfluous() leaves: 10 days, 8 weeks, 12
/// months. What a crash left of one is removed after a day, a damaged file that was put aside after 3 months.
class Backups {
public:
    /// Of the Convener file at `path`, which need not be whole, nor there.
    explicit Backups(const QString &path);

    const QString &folder() const { return m_folder; }

    /// Copies the file as it is at this moment; others may go on writing. Then removes those no longer kept.
    Result<Backup> make(Database &database, BackupReason reason, const QDateTime &now) const;
    /// The same where the last is older than a day and something was done since; otherwise nothing.
    Result<std::optional<Backup>> makeIfDue(Database &database, const QDateTime &now) const;

    /// The same, as what to tell whoever opened the file: nothing, unless a backup was due and could not be made.
    std::optional<OpenNote> daily(Database &database, const QDateTime &now) const;

    /// The newest first, each read and checked, which takes as long as reading them all.
    std::vector<Backup> list() const;
    /// The same by their names alone: not known to be good yet, nor which step is their last.
    std::vector<Backup> found() const;
    /// One of these, read and checked.
    Backup checked(Backup backup) const;
    std::optional<Backup> newestGood() const;
    /// Damaged files in whose place a backup was put; none of them is good.
    std::vector<Backup> putAside() const;

    Result<RestoreLook> look(const Database &database, const Backup &backup) const;
    /// Puts the backup in the file's place, after a backup of the file as it is (a damaged one is copied as it lies).
    /// The history that comes back with it ends with this step of `who`. Nobody may have the file open. Refused for a
    /// backup that is not good.
    Result<> restore(const Backup &backup, const QDateTime &now, const QString &who) const;

private:
    /// Of every backup, also in a folder that was named otherwise; the newest first.
    QStringList paths() const;
    QString pathFor(BackupReason reason, const QDateTime &now, const QString &suffix) const;
    Result<> thin(const QDateTime &now) const;
    Result<> remove(const QString &path) const;
    Result<> keepAsItLies(const QDateTime &now) const;
    Result<> replaceWith(const QString &coming, const QDateTime &now) const;

    QString m_file;
    QString m_folder;
};

} // namespace convener::store

template <>
struct convener::training::Words<convener::store::BackupReason> {
    using enum convener::store::BackupReason;
    static constexpr WordTable<convener::store::BackupReason, 4> table{
        {{Daily, "daily"}, {Migration, "migration"}, {Restore, "restore"}, {Hand, "hand"}}};
};
