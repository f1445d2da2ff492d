#include "core/store/safecopy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace convener::store {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Failure refused(const QString &path, const QString &detail)
{
    return fail(Error::Kind::File,
                Text::tr("%1 cannot be written. Make room on the disk, and check that you may write there.").arg(path),
                detail);
}

} // namespace

Result<> makeOwnersFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(Error::Kind::File, Text::tr("%1 cannot be made. Choose a folder that you may write to.").arg(path),
                    file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<> copyForOwner(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile source(from);
    if (!source.copy(to)) {
        QFile::remove(to);
        return refused(to, source.errorString());
    }
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void removeWithCompany(const QString &path)
{
    QFile::remove(path);
    for (const QString &suffix : companions)
        QFile::remove(path + suffix);
}

void flushFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    if (const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY); descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(path)
#endif
}

Result<> flush(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return refused(path, file.errorString());
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return refused(path, QString::fromLocal8Bit(std::strerror(errno)));
#endif
    flushFolder(path);
    return {};
}

Result<> putInPlace(const QString &from, const QString &to)
{
    CONVENER_TRY(flush(from));
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(), QFileInfo(to).filesystemAbsoluteFilePath(),
                            error);
    if (error)
        return refused(to, QString::fromStdString(error.message()));
    flushFolder(to);
    return {};
}

} // namespace convener::store
