#pragma once

#include "core/action/desk.h"
#include "core/store/journal.h"
#include "core/training/organisation.h"
#include "core/training/person.h"

#include <QStringList>
#include <QVariant>

#include <vector>

namespace convener::action {

/// Rows of one table that are a person's, or that name them.
struct RecordTable {
    QString table;
    QStringList columns;
    std::vector<QVariantList> rows;  ///< as kept: numbers, texts, nothing
    std::vector<QStringList> labels; ///< the same for a reader: a number that refers to a row says what that row is

    bool operator==(const RecordTable &) const = default;
};

/// A step that touched a person's rows, with these rows before and after.
struct RecordStep {
    store::Step step;
    QString text; ///< translated
    struct Row {
        QString table;
        QStringList columns;
        QVariantList before; ///< empty: it was added
        QVariantList after;  ///< empty: it was removed

        bool operator==(const Row &) const = default;
    };
    std::vector<Row> rows;

    bool operator==(const RecordStep &) const = default;
};

/// All that a file holds of one person.
struct PersonRecord {
    training::Person person;
    training::Organisation organisation; ///< theirs; no number where none is known
    std::vector<RecordTable> tables;     ///< from the schema: their own row first, then whatever hangs on it
    std::vector<RecordTable> mentions;   ///< rows of others with their name, e-mail address or telephone number
    std::vector<RecordStep> history;     ///< the oldest first
};

/// NotFound for a number that the record does not know.
Result<PersonRecord> readPersonRecord(const Desk &desk, training::PersonId person);

} // namespace convener::action
