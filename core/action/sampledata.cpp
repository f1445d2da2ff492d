#include "core/action/sampledata.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace convener::action {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

} // namespace

Result<QJsonObject> readSampleData(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (!document.isObject())
        return fail(Error::Kind::File, Text::tr("The sample (%1) cannot be read. Install Convener again.").arg(name));
    return document.object();
}

} // namespace convener::action
