#pragma once

#include "core/store/journal.h"
#include "core/store/layout.h"

#include <functional>

namespace convener::store {

/// A row that a step added, when the step is taken back. Gives true when it dealt with the row itself.
using KeepAdded = std::function<Result<bool>(const QString &table, const QVariant &row)>;

/// Takes the rows of one step back to what they were before it, the last first, inside the caller's transaction.
/// Refused where a row is no longer as the step left it, or the table looks otherwise since; what is written then stays
/// until the caller rolls back.
Result<> revert(Database &database, const Step &step, const KeepAdded &keepAdded);

} // namespace convener::store
