#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/training/likeness.h"

#include <QStringList>

namespace convener::action {

/// Two entries that are probably one person.
struct Duplicate {
    training::Person first; ///< the one with the lower number
    training::Person second;
    QString firstOrganisation; ///< empty where none is known
    QString secondOrganisation;
    training::Likeness likeness; ///< score and what it is made of; likenessText() puts the reasons into words
};

/// Likely duplicates among everybody in the file, the likeliest first; those that notTheSame() set apart are left out,
/// and so is who was erased.
Result<std::vector<Duplicate>> findDuplicates(const Desk &desk);

/// "Same name in another order (+35)": one line for each reason.
QStringList likenessText(const training::Likeness &likeness);

/// Remembers that two entries are two people: they are not proposed again. A step that can be undone. Refused for one
/// and the same entry.
Result<> notTheSame(Desk &desk, training::PersonId first, training::PersonId second);

} // namespace convener::action
