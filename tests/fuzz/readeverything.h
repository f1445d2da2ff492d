#pragma once

#include "core/action/desk.h"

namespace convener::fuzz {

/// Reads a page of everything that the file holds, as the window and the command line would: lists, records, clashes,
/// history, and what `check` finds. Whatever fails must say why.
void readEverything(const action::Desk &desk);

/// Makes documents of one kind as HTML; `choice` is any number. All kinds at once would be most of the fuzzer's time.
void readDocuments(const action::Desk &desk, size_t choice);

/// Takes the last step back and does it again.
void undoAndRedo(action::Desk &desk);

} // namespace convener::fuzz
