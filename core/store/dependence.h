#pragma once

#include "core/store/journal.h"

namespace convener::store {

/// The later steps that must be taken back before this one can be, the newest first: those that touched the same rows,
/// or that added rows which refer to what this one added, and those that depend on them in turn. A step that is taken
/// back already does not count. Each is the newest of its chain.
Result<std::vector<Step>> dependents(const Database &database, const Step &step);

} // namespace convener::store
