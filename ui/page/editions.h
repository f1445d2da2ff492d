#pragma once

#include "core/action/desk.h"
#include "ui/dialog/marklist.h"

namespace convener::page {

/// Every edition that this file keeps or that is shipped, each once, by programme; those of the file come first.
Result<std::vector<training::Programme>> allEditions(const action::Desk &desk);
/// Those of one programme.
Result<std::vector<training::Programme>> editionsOf(const action::Desk &desk, const QString &programme);

/// What differs from one edition to another, a line each; one that says so when nothing does.
std::vector<dialog::MarkedLine> differenceLines(const training::Programme &before, const training::Programme &after);

} // namespace convener::page
