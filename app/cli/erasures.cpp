#include "app/cli/erasures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

void addReached(QJsonObject &object, const std::vector<action::ErasedPart> &parts,
                const std::vector<action::NamesakeMention> &namesakes, const QStringList &warnings,
                const std::vector<store::Backup> &backups)
{
    object[u"reached"] = jsonArray(parts, [](const action::ErasedPart &part) {
        return QJsonObject{{u"part"_s, part.part}, {u"rows"_s, part.rows}, {u"text"_s, part.text}};
    });
    object[u"namesakes"] = jsonArray(namesakes, [](const action::NamesakeMention &mention) {
        return QJsonObject{{u"where"_s, mention.where}, {u"text"_s, mention.text}};
    });
    object[u"warnings"] = QJsonArray::fromStringList(warnings);
    object[u"backups"] = jsonArray(backups, [](const store::Backup &backup) { return QJsonValue(backup.path); });
}

QString reachedText(const std::vector<action::ErasedPart> &parts, const std::vector<action::NamesakeMention> &namesakes,
                    const QStringList &warnings, const std::vector<store::Backup> &backups)
{
    QString text;
    for (const action::ErasedPart &part : parts)
        text += u"  "_s + part.text + u'\n';
    for (const action::NamesakeMention &mention : namesakes)
        text += u"  "_s + Text::tr("Stays: %1: %2").arg(mention.where, mention.text) + u'\n';
    for (const QString &warning : warnings)
        text += warning + u'\n';
    if (!backups.empty())
        text +=
            Text::tr("%n backup(s) hold these data still. With --replace-backups they give way to a new one:", nullptr,
                     int(backups.size())) +
            u'\n';
    for (const store::Backup &backup : backups)
        text += u"  "_s + backup.path + u'\n';
    return text;
}

} // namespace convener::cli
