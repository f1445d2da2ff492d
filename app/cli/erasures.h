#pragma once

#include "app/cli/output.h"
#include "core/action/erase.h"

namespace convener::cli {

/// "reached", "namesakes", "warnings" and "backups" of an erasure or a retention run.
void addReached(QJsonObject &object, const std::vector<action::ErasedPart> &parts,
                const std::vector<action::NamesakeMention> &namesakes, const QStringList &warnings,
                const std::vector<store::Backup> &backups);

/// The same for people, one line each.
QString reachedText(const std::vector<action::ErasedPart> &parts, const std::vector<action::NamesakeMention> &namesakes,
                    const QStringList &warnings, const std::vector<store::Backup> &backups);

} // namespace convener::cli
