#pragma once

#include "core/action/erase.h"
#include "ui/page/changebeside.h"

namespace convener::page {

/// What is to be removed for good, as a look found it.
struct ForGood {
    dialog::Question::Words words;
    QString running; ///< in the status line meanwhile
    std::vector<action::ErasedPart> parts;
    std::vector<action::NamesakeMention> namesakes;
    QStringList warnings;
    std::vector<store::Backup> backups; ///< that hold the same data
    std::function<Result<action::Changes>(action::Desk &)> verb;
};

/// Shows what it reaches, what it does not, and what to know before; removes it beside the window once the person at
/// the screen agrees. Where backups hold the same data, a new one can be made in their place in the same go.
void askForGood(const Asking &asking, const ForGood &wanted);

} // namespace convener::page
