#pragma once

#include "core/store/journal.h"
#include "core/store/layout.h"

#include <QStringList>
#include <QVariant>

#include <functional>

namespace convener::store {

/// One row before and after a change. Nothing before: it was added; nothing after: it was removed.
struct RowChange {
    qint64 number = 0; ///< in the journal
    QString table;
    QStringList columns;
    QVariantList key; ///< the values that identify the row
    std::optional<QVariantList> before;
    std::optional<QVariantList> after;

    /// Of `column`, after the change where the row is there, else before; invalid where there is none.
    QVariant value(const QString &column) const;

    bool operator==(const RowChange &) const = default;
};

/// Which rows: by what their table looked like and their key as the journal keeps it.
using RowFilter = std::function<bool(const Layout &layout, const QString &row)>;

/// Every change of these rows since the file was made, in the order they were made.
Result<std::vector<RowChange>> readChanges(const Database &database, const RowFilter &wanted);

/// Every change of the step, in the order they were made.
Result<std::vector<RowChange>> readChanges(const Database &database, const Step &step);

} // namespace convener::store
