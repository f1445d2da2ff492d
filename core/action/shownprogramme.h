#pragma once

#include "core/action/desk.h"
#include "core/training/id.h"

namespace convener::action {

/// The language of the window or the terminal: "cy" where it is in Welsh, else "en".
QString shownLanguage();

/// What is said of a programme, in the language that the window or a document has. An edition is kept in English as it
/// was saved: whoever saves or compares one reads it from store::Editions.
Result<training::Programme> readProgramme(const Desk &desk, training::EditionId edition,
                                          const QString &language = shownLanguage());

/// The shipped programmes in the window's language.
std::vector<training::Programme> shippedProgrammes(const Desk &desk);

/// A programme, or the title of one, in the window's language.
training::Programme shown(const Desk &desk, const training::Programme &programme);
QString shown(const Desk &desk, const QString &title);

} // namespace convener::action
