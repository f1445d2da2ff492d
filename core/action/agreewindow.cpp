#include "core/action/agreewindow.h"

#include "core/action/applychange.h"
#include "core/action/dates.h"

namespace convener::action {

Result<Changes> agreeWindow(Desk &desk, training::EngagementId engagement, QDate start)
{
    CONVENER_TRY(mustExist(start));
    CONVENER_ASSIGN(AppliedChange applied, applyChange(desk, engagement, timeline::MoveWindow{start}));
    return std::move(applied.changes);
}

} // namespace convener::action
