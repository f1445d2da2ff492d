#include "core/action/rehearse.h"

#include "core/action/holiday.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace convener::action {

using namespace training;

namespace {

/// The rows of `after` in the order that difference() compares them in: those that were there keep their index.
template <class Row, class Key>
void putInOrder(std::vector<Row> &after, const std::vector<Row> &before, Key key)
{
    const auto place = [&](const Row &row) {
        return std::ranges::find(before, key(row), key) - before.begin(); // one past the end for a new row
    };
    std::ranges::stable_sort(after, {}, place);
}

} // namespace

Result<timeline::Impact> rehearse(const Desk &desk, EngagementId engagement,
                                  const std::function<Result<Changes>(Desk &)> &verb)
{
    CONVENER_ASSIGN(const auto exceptions, holidays(desk));
    CONVENER_ASSIGN(const store::Transaction rolledBack, store::Transaction::begin(desk.file));
    CONVENER_ASSIGN(const timeline::Snapshot before, readSnapshot(desk, engagement, Scope::Everything));
    Desk stage = desk;
    CONVENER_TRY(verb(stage));
    CONVENER_ASSIGN(timeline::Snapshot after, readSnapshot(desk, engagement, Scope::Everything));
    putInOrder(after.commitments, before.commitments, [](const Commitment &row) { return row.id; });
    putInOrder(after.cohorts, before.cohorts, [](const Cohort &row) { return row.id; });
    putInOrder(after.delegates, before.delegates, [](const auto &row) { return row.place.id; });
    putInOrder(after.requests, before.requests, [](const SurveyRequest &row) { return row.id; });
    return timeline::impact(before, after, exceptions);
}

} // namespace convener::action
