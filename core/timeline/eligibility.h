#pragma once

#include "core/timeline/completion.h"
#include "core/training/requirement.h"

#include <QMap>
#include <QStringList>

namespace convener::timeline {

/// Where a delegate stands to each requirement, by its id. One that is missing is unknown.
using RequirementStates = QMap<QString, training::RequirementState>;

/// Whether a delegate may be confirmed, and everything there is to say about it ("domain.md, Eligibility,
/// Prerequisites"). All lists hold whole translated sentences.
struct Eligibility {
    QStringList bars;     ///< each keeps the delegate from being confirmed; overriding them needs a reason
    QStringList warnings; ///< unknown or still to come: confirmed, with these shown
    QStringList advice;   ///< informs only

    bool mayBeConfirmed() const { return bars.isEmpty(); }
    bool operator==(const Eligibility &) const = default;
};

Eligibility eligibility(const training::Programme &programme, const RequirementStates &requirements,
                        const std::vector<PrerequisiteStanding> &prerequisites);

} // namespace convener::timeline
