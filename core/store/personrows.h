#pragma once

#include "core/store/journal.h"

#include <QHash>
#include <QVariant>

namespace convener::store {

/// Rows of one table that are somebody's, or that name them.
struct PersonTable {
    QString table;
    QStringList columns;
    QHash<QString, QString> refersTo; ///< the tables that columns hold numbers of
    std::vector<QVariantList> rows;
};

/// Somebody's row before and after a change; nothing where it was not there.
struct PersonChange {
    QString table;
    QStringList columns;
    QVariantList before;
    QVariantList after;
};

/// A step with what it did to somebody's rows.
struct PersonStep {
    Step step;
    std::vector<PersonChange> changes;
};

/// All that a file holds of one person, whatever the tables are: found by the schema's references.
struct PersonRows {
    std::vector<PersonTable> own;      ///< their own row first
    std::vector<PersonTable> mentions; ///< rows of others that name them
    std::vector<PersonStep> history;   ///< the oldest first
};

Result<PersonRows> readPersonRows(Database &database, training::PersonId person);

} // namespace convener::store
