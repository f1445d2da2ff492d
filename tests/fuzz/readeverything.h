#pragma once

#include "core/action/desk.h"

namespace convener::fuzz {

/// Reads a page of everything that the file holds, as the window and the command line would: lists, records, clashes,
/// documents as HTML, history, and what `check` finds. Whatever fails must say why.
void readEverything(action::Desk &desk);

/// Takes the last step back and does it again.
void undoAndRedo(action::Desk &desk);

} // namespace convener::fuzz
