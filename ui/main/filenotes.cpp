#include "ui/main/filenotes.h"

#include "core/store/database.h"
#include "ui/main/board.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace convener::main {

namespace {

QString key(const QString &kind)
{
    return u"said/%1"_s.arg(kind);
}

/// What is said of a file: a new conflicted copy is a new thing to say.
QString said(const store::Database &file, const QString &text)
{
    return file.path() + u'\n' + text;
}

} // namespace

void postWhereabouts(Board &board, const store::Database &file)
{
    for (const store::OpenNote &note : file.notes()) {
        const QString kind = training::toText(note.kind);
        if (QSettings().value(key(kind)).toString() != said(file, note.text))
            board.post(kind, look::Mark::Due, note.text, {}, true);
    }
}

void rememberSaid(const QString &kind, const store::Database &file)
{
    for (const store::OpenNote &note : file.notes())
        if (training::toText(note.kind) == kind)
            QSettings().setValue(key(kind), said(file, note.text));
}

} // namespace convener::main
