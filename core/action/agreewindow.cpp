#include "core/action/agreewindow.h"

#include "core/action/applychange.h"

namespace convener::action {

Result<Changes> agreeWindow(Desk &desk, training::EngagementId engagement, QDate start)
{
    CONVENER_ASSIGN(AppliedChange applied, applyChange(desk, engagement, timeline::MoveWindow{start}));
    return std::move(applied.changes);
}

} // namespace convener::action
