#include "ui/page/erasurelines.h"

#include "ui/page/backuptab.h"

#include <QCoreApplication>

namespace convener::page {

using look::Mark;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ErasureLines)
};

} // namespace

std::vector<dialog::MarkedLine> erasureLines(const std::vector<action::ErasedPart> &parts,
                                             const std::vector<action::NamesakeMention> &namesakes,
                                             const QStringList &warnings, const std::vector<store::Backup> &backups)
{
    std::vector<dialog::MarkedLine> lines;
    for (const QString &warning : warnings)
        lines.push_back({Mark::Late, warning});
    for (const action::ErasedPart &part : parts)
        lines.push_back({Mark::Done, Text::tr("Erased: %1").arg(part.text)});
    for (const action::NamesakeMention &mention : namesakes)
        lines.push_back({Mark::Due, Text::tr("Stays, look at it: %1: “%2”").arg(mention.where, mention.text)});
    for (const store::Backup &backup : backups)
        lines.push_back({Mark::Due, Text::tr("Still in the backup of %1").arg(backupText(backup))});
    return lines;
}

} // namespace convener::page
