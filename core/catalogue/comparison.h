#pragma once

#include "core/training/programme.h"

#include <QString>

#include <vector>

namespace convener::catalogue {

/// One thing that is not the same in two editions. The place is that of the programme file, with ids in place of
/// numbers where the entries of a list have them: "stages/workshop/capacity/online".
struct Difference {
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString place;
    QString before; ///< empty when added; JSON for lists and objects
    QString after;  ///< empty when removed

    bool operator==(const Difference &) const = default;
};

/// What differs from one edition to another, in order of place. A figure whose value and source both changed is two
/// differences. Empty exactly when the two are equal, but for the order of entries that have ids.
std::vector<Difference> compare(const training::Programme &before, const training::Programme &after);

} // namespace convener::catalogue
