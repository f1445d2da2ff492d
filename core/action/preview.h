#pragma once

#include "core/action/desk.h"
#include "core/store/transaction.h"
#include "core/timeline/impact.h"

#include <vector>

namespace convener::action {

/// An engagement as it stands now, with its clashes in every engagement.
Result<timeline::Snapshot> snapshot(const Desk &desk, training::EngagementId engagement);
Result<std::vector<timeline::Snapshot>> snapshots(const Desk &desk,
                                                  const std::vector<training::EngagementId> &engagements);

/// Everything that `verb` would touch in these engagements. It is applied inside a transaction, compared with what was,
/// and rolled back: what is shown is what applying it does. A verb that is refused is refused here.
template <class Verb>
Result<timeline::Impact> preview(Desk &desk, const std::vector<training::EngagementId> &engagements, Verb verb)
{
    CONVENER_ASSIGN(const store::Transaction transaction, store::Transaction::begin(desk.file));
    CONVENER_ASSIGN(const auto before, snapshots(desk, engagements));
    CONVENER_TRY(verb());
    CONVENER_ASSIGN(const auto after, snapshots(desk, engagements));
    return timeline::impact(before, after);
}

} // namespace convener::action
