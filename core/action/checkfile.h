#pragma once

#include "core/action/desk.h"
#include "core/training/id.h"

#include <QString>

#include <set>
#include <vector>

namespace convener::action {

/// A rule of the domain, or of the database, that the file breaks.
struct Finding {
    QString rule; ///< "database", "capacity", "waiting-list", "offer", "dates", "certificate", "make-up" or "erasure"
    QString text; ///< translated: where, and what to do

    bool operator==(const Finding &) const = default;
};

/// Proves the whole file against the rules; finds nothing in one that is in order. Changes nothing.
Result<std::vector<Finding>> checkFile(const Desk &desk);

/// The same for the rules of the domain in these engagements alone, as far as they are there.
Result<std::vector<Finding>> checkEngagements(const Desk &desk, const std::set<training::EngagementId> &engagements);

} // namespace convener::action
