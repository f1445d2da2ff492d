#pragma once

#include "core/action/changes.h"
#include "core/timeline/change.h"
#include "ui/dialog/question.h"
#include "ui/page/context.h"

#include <functional>

namespace convener::page {

/// Who asks a question: the part of the window under it, and whom it tells what the answer changed.
struct Asking {
    Context &context;
    QWidget *parent;
    std::function<void(const action::Changes &)> changed;

    /// Tells what a verb changed; why it did not, is for the dialog to show.
    Result<> announce(const Result<action::Changes> &done) const;
};

/// Opens a question whose fields are in place: it shows the impact of the change as it is chosen now, and applies it.
void askChange(const Asking &asking, dialog::Question *question, training::EngagementId engagement,
               const std::function<Result<timeline::Change>()> &chosen);

/// The same for a verb, which is rehearsed to show what it touches.
void askVerb(const Asking &asking, dialog::Question *question, training::EngagementId engagement,
             const std::function<Result<action::Changes>(action::Desk &)> &verb);

} // namespace convener::page
