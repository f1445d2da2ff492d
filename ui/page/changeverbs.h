#pragma once

#include "core/action/changes.h"
#include "ui/dialog/changedialog.h"
#include "ui/page/context.h"

namespace convener::page {

/// Foresees and applies changes of one engagement; `changed` hears what was touched.
dialog::ChangeDialog::Verbs changeVerbs(Context &context, training::EngagementId engagement,
                                        std::function<void(const action::Changes &)> changed);

} // namespace convener::page
