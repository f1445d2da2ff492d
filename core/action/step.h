#pragma once

#include "core/action/desk.h"
#include "core/store/transaction.h"

namespace convener::action {

/// Runs `work` (which gives a Result) in one transaction: all of it is kept, or none.
template <class Work>
auto inOneStep(Desk &desk, Work work) -> decltype(work())
{
    CONVENER_ASSIGN(store::Transaction transaction, store::Transaction::begin(desk.file));
    auto done = work();
    if (done)
        CONVENER_TRY(transaction.commit());
    return done;
}

} // namespace convener::action
