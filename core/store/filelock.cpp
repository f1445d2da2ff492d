#include "core/store/filelock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace convener::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// A command that has just finished lets go of its lock; one that waits this long (milliseconds) is in use.
constexpr int lockWait = 2000;

} // namespace

Result<std::unique_ptr<QLockFile>> lockFile(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // only a lock whose process is gone is stale
    if (lock->tryLock(lockWait))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return fail(Error::Kind::File,
                    Text::tr("Convener cannot write in the folder of %1. Choose a folder that exists and that you may "
                             "write to.")
                        .arg(path));
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock->getLockInfo(&process, &host, &program) && lock->removeStaleLockFile() && lock->tryLock(lockWait))
        return lock; // its process was killed before it could write its name into it
    return fail(Error::Kind::Busy,
                Text::tr("%1 is open in %2 on %3 (process %4). Close it there first; looking at it is "
                         "possible meanwhile.")
                    .arg(QFileInfo(path).fileName(), program, host)
                    .arg(process));
}

} // namespace convener::store
