#include "ui/page/changeverbs.h"

#include "core/action/applychange.h"

namespace convener::page {

dialog::ChangeDialog::Verbs changeVerbs(Context &context, training::EngagementId engagement,
                                        std::function<void(const action::Changes &)> changed)
{
    return {[&context, engagement](const timeline::Change &change) {
                return action::foresee(context.desk, engagement, change);
            },
            [&context, engagement, changed = std::move(changed)](const timeline::Change &change) -> Result<> {
                CONVENER_ASSIGN(const action::AppliedChange applied,
                                action::applyChange(context.desk, engagement, change));
                changed(applied.changes);
                return {};
            }};
}

} // namespace convener::page
