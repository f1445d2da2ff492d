#pragma once

#include "core/training/person.h"
#include "ui/page/ask.h"

namespace convener::page {

/// Asks whether two entries are one person: shows what moves and comes together, and has a choice made wherever they
/// differ.
void askMergePeople(const Asking &asking, const training::Person &kept, const training::Person &other);

} // namespace convener::page
