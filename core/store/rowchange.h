#pragma once

#include "core/store/journal.h"

#include <QStringList>
#include <QVariant>

namespace convener::store {

/// One row before and after a change. Nothing before: it was added; nothing after: it was removed.
struct RowChange {
    QString table;
    QStringList columns;
    QVariantList key; ///< the values that identify the row
    std::optional<QVariantList> before;
    std::optional<QVariantList> after;

    /// Of `column`, after the change where the row is there, else before; invalid where there is none.
    QVariant value(const QString &column) const;

    bool operator==(const RowChange &) const = default;
};

/// Every change of the step, in the order they were made.
Result<std::vector<RowChange>> readChanges(const Database &database, const Step &step);

} // namespace convener::store
