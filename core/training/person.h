#pragma once

#include "core/training/id.h"

#include <QString>

namespace convener::training {

/// Somebody known to the file. The name is kept as written; the family name, where known, is for sorting.
struct Person {
    PersonId id;
    QString name;
    QString familyName;
    QString email;
    QString telephone;
    QString jobTitle;
    OrganisationId organisation;

    bool operator==(const Person &) const = default;
};

/// The form in which two spellings of one e-mail address are equal: trimmed, case folded.
/// Empty for an empty address; nobody is matched by it.
QString emailKey(const QString &email);

} // namespace convener::training
