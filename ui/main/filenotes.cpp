#include "ui/main/filenotes.h"

#include "core/store/database.h"
#include "ui/main/board.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace convener::main {

namespace {

/// Where it is kept what was said of this file, so that each file has its own.
QString key(const QString &kind, const store::Database &file)
{
    const QByteArray path = QCryptographicHash::hash(file.path().toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"said/%1/%2"_s.arg(kind, QString::fromLatin1(path));
}

} // namespace

void postWhereabouts(Board &board, const store::Database &file)
{
    for (const store::OpenNote &note : file.notes()) {
        const QString kind = training::toText(note.kind);
        if (QSettings().value(key(kind, file)).toString() != note.text)
            board.post(kind, look::Mark::Due, note.text, {}, true);
    }
}

void rememberSaid(const QString &kind, const store::Database &file)
{
    for (const store::OpenNote &note : file.notes())
        if (training::toText(note.kind) == kind)
            QSettings().setValue(key(kind, file), note.text);
}

} // namespace convener::main
