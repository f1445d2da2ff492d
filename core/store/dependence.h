#pragma once

#include "core/store/journal.h"

namespace convener::store {

/// A later change that touches a row of an earlier step, or that refers to one.
struct Use {
    QString table; ///< of the earlier step's row
    qint64 row = 0;
    QString byTable; ///< of the row that was changed later: the same one, or one that refers to it
    qint64 byRow = 0;
    Step by; ///< the newest of its chain
};

/// What later steps made of the rows of this one, as far as both rows have a number. Steps that are taken back do not
/// count, but what stayed of one that was taken back in part does.
Result<std::vector<Use>> uses(const Database &database, const Step &step);

/// The later steps that must be taken back before this one can be, the newest first: those that touched the same rows,
/// or that added rows which refer to what this one added, and those that depend on them in turn. A step that is taken
/// back wholly does not count. Each is the newest of its chain.
Result<std::vector<Step>> dependents(const Database &database, const Step &step);

} // namespace convener::store
