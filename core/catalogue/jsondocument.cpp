#include "core/catalogue/jsondocument.h"

#include "core/catalogue/jsonreader.h"
#include "core/catalogue/repeatedkeys.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace convener::catalogue {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonDocument)
};

QString place(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return Text::tr("line %1, column %2").arg(line).arg(column);
}

} // namespace

std::optional<QJsonObject> readObject(const QByteArray &json, Faults &faults)
{
    if (json.size() > largestFile) {
        faults.push_back({{}, Text::tr("at most %1 bytes").arg(largestFile), Text::tr("%1 bytes").arg(json.size())});
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        faults.push_back(
            {{}, Text::tr("JSON"), Text::tr("%1 at %2").arg(error.errorString(), place(json, error.offset))});
        return std::nullopt;
    }
    if (!document.isObject()) {
        faults.push_back({{}, Text::tr("an object"), describeJson(document.array())});
        return std::nullopt;
    }
    std::ranges::move(repeatedKeys(json), std::back_inserter(faults));
    return document.object();
}

} // namespace convener::catalogue
