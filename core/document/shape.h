#pragma once

#include "core/document/block.h"

namespace convener::document {

/// Whether every item of a list of bullets begins with a strong label and a colon.
bool isFacts(const List &list);

/// The list as labels with their values. Only where isFacts().
KeyFacts toFacts(const List &list);

/// Gives a table that came without measures its widths by what its cells hold. One with an empty cell becomes a form:
/// boxed, its rows tall enough to write in.
void shape(Table &table);

} // namespace convener::document
