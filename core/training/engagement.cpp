#include "core/training/engagement.h"

namespace convener::training {

CommitmentState Commitment::state(QDate today) const
{
    if (metOn)
        return CommitmentState::Met;
    if (!due)
        return CommitmentState::Undated;
    if (*due < today)
        return CommitmentState::Overdue;
    return *due == today ? CommitmentState::Due : CommitmentState::Upcoming;
}

} // namespace convener::training
