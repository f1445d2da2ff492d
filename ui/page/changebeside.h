#pragma once

#include "core/paper/progress.h"
#include "ui/page/ask.h"

namespace convener::page {

/// A change of the record that takes long, run beside the window.
struct LongChange {
    QString what; ///< in the status line: "Importing the list"
    QString why;  ///< nothing else may be changed meanwhile, said where that is tried
    /// Runs on the worker.
    std::function<Result<action::Changes>(action::Desk &desk, const paper::Progress &progress)> verb;
};

/// Runs the change on the worker; the record cannot be changed from the window meanwhile. What came of it is told to
/// `then`. Refused while other work runs, and where the record may not be changed.
Result<> changeBeside(Context &context, const LongChange &change,
                      const std::function<void(const Result<action::Changes> &)> &then);

/// The same for whoever asked: hears what it changed where it is still there, and an error is shown, unless the person
/// stopped the work. `afterwards` runs once the change is made.
Result<> changeBeside(const Asking &asking, const LongChange &change, const std::function<void()> &afterwards = {});

} // namespace convener::page
