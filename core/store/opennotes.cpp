#include "core/store/opennotes.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace convener::store {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};
} // namespace

OpenNotes notesOn(const QString &path, const Whereabouts &where, const QStringList &conflictedCopies)
{
    const QString file = QFileInfo(path).fileName();
    OpenNotes notes;
    if (where.kind == Whereabouts::Kind::Network)
        notes.push_back({OpenNote::Kind::Network,
                         Text::tr("%1 lies on another computer (%2). It is written there in a slower way that outlasts "
                                  "a broken connection; a folder of this computer is safer still.")
                             .arg(file, where.service)});
    if (where.kind == Whereabouts::Kind::Synchronised)
        notes.push_back({OpenNote::Kind::Synchronised,
                         Text::tr("%1 lies in a folder that %2 copies to other computers. It is kept in one piece for "
                                  "that; close it on one computer before you open it on another.")
                             .arg(file, where.service)});
    for (const QString &copy : conflictedCopies)
        notes.push_back({OpenNote::Kind::ConflictedCopy,
                         Text::tr("Beside %1 lies %2, which looks like what another computer wrote at the same time. "
                                  "Look at both, and move away the one that you do not want to keep.")
                             .arg(file, copy)});
    return notes;
}

} // namespace convener::store
