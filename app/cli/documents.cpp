#include "app/cli/documents.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace convener::cli {

Result<QStringList> writeOut(const std::vector<action::NamedDocument> &documents, const QString &title,
                             const QString &out)
{
    if (!out.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return action::writeDocuments(documents, out);
    const QString &own = documents.front().document.title;
    CONVENER_TRY(action::writeTogether(documents, documents.size() == 1 ? own : title, out));
    return QStringList{out};
}

Output filesWritten(const QStringList &paths)
{
    Output output{.json = QJsonObject{{u"files"_s, QJsonArray::fromStringList(paths)}}};
    for (const QString &path : paths)
        output.text += QDir::toNativeSeparators(path) + u'\n';
    return output;
}

} // namespace convener::cli
