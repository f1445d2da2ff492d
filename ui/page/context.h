#pragma once

#include "core/action/desk.h"
#include "ui/page/permission.h"
#include "ui/prompt/prompt.h"

#include <memory>

namespace convener::page {

class Undoing;
class Work;

/// What every page works with: the open file with its programmes and clock, whoever asks the person, and what runs
/// long work beside the window.
/// Owned by the window, which keeps it as long as the pages.
struct Context {
    /// `computer` tells the time for backups, whatever day is taken for today.
    Context(const action::Desk &at, prompt::Prompt &by, Work &beside, const time::Clock &computersClock);
    Context(const action::Desk &at, prompt::Prompt &by, Work &beside);
    ~Context();

    action::Desk desk;
    prompt::Prompt &prompt;
    Work &work;
    const time::Clock &computer; ///< the computer's own clock, for backups
    Permission permission;
    /// Outlives whatever on the pages asked it to take a step back.
    const std::unique_ptr<Undoing> undoing;
};

} // namespace convener::page
