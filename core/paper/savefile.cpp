#include "core/paper/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace convener::paper {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};
} // namespace

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(Error::Kind::File,
                Text::tr("The document could not be saved as %1. Check that the folder exists, that you may write to "
                         "it, and that the disk is not full, or choose another folder.")
                    .arg(QDir::toNativeSeparators(path)),
                file.errorString());
}

} // namespace convener::paper
