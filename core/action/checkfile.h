#pragma once

#include "core/action/desk.h"

#include <QString>

#include <vector>

namespace convener::action {

/// A rule of the domain, or of the database, that the file breaks.
struct Finding {
    QString rule; ///< "database", "capacity", "waiting-list", "offer", "dates" or "certificate"
    QString text; ///< translated: where, and what to do

    bool operator==(const Finding &) const = default;
};

/// Proves the whole file against the rules; finds nothing in one that is in order. Changes nothing.
Result<std::vector<Finding>> checkFile(const Desk &desk);

} // namespace convener::action
