#pragma once

#include "core/timeline/impact.h"
#include "ui/dialog/question.h"

#include <functional>

namespace convener::dialog {

/// A change that touches other things: shows everything that it would touch while it is being chosen, then makes it.
/// What would be refused is said at once and cannot be done.
class ChangeDialog : public Question {
    Q_OBJECT

public:
    /// How the change is foreseen, and applied with all that it touches in one step.
    struct Verbs {
        std::function<Result<timeline::Impact>(const timeline::Change &)> foresee;
        std::function<Result<>(const timeline::Change &)> apply;
    };

    using Question::Question;

    /// Asks with these verbs about the change as `chosen` gives it now. To be called once, after the fields are there.
    void askFor(std::function<Result<timeline::Change>()> chosen, const Verbs &verbs);
};

} // namespace convener::dialog
