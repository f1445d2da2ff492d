#pragma once

#include "core/store/rowchange.h"

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

/// A step with what it did to somebody's rows.
struct PersonStep {
    Step step;
    std::vector<RowChange> changes;
};

/// All that a file holds of one person, whatever the tables are: found by the schema's references.
struct PersonRows {
    std::vector<PersonTable> own;      ///< their own row first
    std::vector<PersonTable> mentions; ///< rows of others that name them
    std::vector<PersonStep> history;   ///< the oldest first, without merges that were undone
};

Result<PersonRows> readPersonRows(Database &database, training::PersonId person);

} // namespace convener::store
