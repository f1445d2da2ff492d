#include "core/paper/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace convener::paper {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// How every SQLite file begins (https://www.sqlite.org/fileformat.html, 1.3), a Convener file among them.
bool isDatabase(const QString &path)
{
    constexpr QByteArrayView magic("SQLite format 3");
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}
} // namespace

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    if (isDatabase(path))
        return refuse(Text::tr("%1 is a Convener file or another database. A document never takes its place: choose "
                               "another name.")
                          .arg(QDir::toNativeSeparators(path)));
    QSaveFile file(path);
    // commit() would put a file in place although the last of it could not be written: flush() tells.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return fail(Error::Kind::File,
                Text::tr("The document could not be saved as %1. Check that the folder exists, that you may write to "
                         "it, and that the disk is not full, or choose another folder.")
                    .arg(QDir::toNativeSeparators(path)),
                file.errorString());
}

} // namespace convener::paper
