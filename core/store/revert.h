#pragma once

#include "core/store/journal.h"
#include "core/store/layout.h"

#include <functional>

namespace convener::store {

/// What taking a step back leaves as it is, or does in its own way.
struct Exceptions {
    QStringList tables; ///< whose rows it is asked about
    /// True when it dealt with this row, which the step added or changed otherwise.
    std::function<Result<bool>(const QString &table, const QVariant &row, bool added)> dealsWith = {};
};

/// Takes the rows of one step back to what they were before it, inside the caller's transaction: table by table, those
/// that refer to others first, and within a table the last change first. Refused where a row is no longer as the step
/// left it, or the table looks otherwise since; what is written then stays until the caller rolls back.
Result<> revert(Database &database, const Step &step, const Exceptions &exceptions = {});

} // namespace convener::store
