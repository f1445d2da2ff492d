#pragma once

#include "core/action/documents.h"

namespace convener::action {

using NamedDocuments = std::vector<NamedDocument>;

/// One copy for each delegate, or a blank one where nobody holds a place, of a document that is all content:
/// "reflections", "handout", "trainer-handbook" (resources/content/README.md). Refused where the programme has none.
Result<NamedDocuments> handoutDocuments(const Desk &desk, const CohortRecord &cohort, const QString &kind);

/// The handouts of a course of several sessions with their home tasks, one each, dated. Refused where the programme
/// has none.
Result<NamedDocuments> weeklyHandouts(const Desk &desk, const CohortRecord &cohort);

/// To cut out: badges or tent cards of all delegates and those who lead. Refused when nobody holds a place.
Result<NamedDocuments> nameBadges(const Desk &desk, const CohortRecord &cohort);
Result<NamedDocuments> tentCards(const Desk &desk, const CohortRecord &cohort);

/// The joining instructions of each delegate. Refused when nobody holds a place or the programme has none.
Result<NamedDocuments> joiningDocuments(const Desk &desk, const CohortRecord &cohort);

} // namespace convener::action
