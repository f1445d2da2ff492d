#pragma once

#include "core/action/desk.h"
#include "core/store/personrows.h"
#include "core/training/organisation.h"
#include "core/training/person.h"

namespace convener::action {

/// All that a file holds of one person.
struct PersonRecord {
    training::Person person;
    training::Organisation organisation; ///< theirs; no number where none is known
    store::PersonRows rows;
};

/// NotFound for a number that the record does not know.
Result<PersonRecord> readPersonRecord(const Desk &desk, training::PersonId person);

/// What a row that another refers to is for a reader: "Delegate workshop, Leeds, 15 February 2027" for a cohort. The
/// number itself where nothing better is known.
Result<QString> rowName(const Desk &desk, const QString &table, qint64 id);

} // namespace convener::action
