#pragma once

#include "core/action/erase.h"
#include "ui/dialog/marklist.h"

#include <vector>

namespace convener::page {

/// What an erasure reaches, what it does not, and what to know before: one line each.
std::vector<dialog::MarkedLine> erasureLines(const std::vector<action::ErasedPart> &parts,
                                             const std::vector<action::NamesakeMention> &namesakes,
                                             const QStringList &warnings, const std::vector<store::Backup> &backups);

} // namespace convener::page
