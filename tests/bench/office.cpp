#include "tests/bench/office.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace convener::bench {

namespace {

/// How long it took is kept beside it.
QString timePath(const QString &path)
{
    return path + u".seconds"_s;
}

std::optional<double> madeIn(const QString &path)
{
    const QFileInfo made(timePath(path));
    QFile file(made.filePath());
    if (!made.exists() || made.lastModified() < QFileInfo(QCoreApplication::applicationFilePath()).lastModified() ||
        !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toDouble();
}

} // namespace

InventedFile inventedFile(const QString &name, action::SampleSize size)
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../../../bench"_s);
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(name + u".convener"_s);
    if (const auto seconds = madeIn(path))
        return {path, *seconds};
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
    QElapsedTimer timer;
    timer.start();
    {
        Office office(done(store::Database::create(path)));
        done(action::fillWithOrganisations(office.desk, size));
    }
    const double seconds = double(timer.elapsed()) / 1000;
    QFile made(timePath(path));
    if (!made.open(QIODevice::WriteOnly) || made.write(QByteArray::number(seconds)) < 0)
        qFatal("%s", qPrintable(made.errorString()));
    return {path, seconds};
}

} // namespace convener::bench
