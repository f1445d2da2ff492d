#pragma once

#include "core/action/desk.h"
#include "ui/prompt/prompt.h"

namespace convener::page {

class Work;

/// What every page works with: the open file with its programmes and clock, whoever asks the person, and what runs
/// long work beside the window.
/// Owned by the window, which keeps it as long as the pages.
struct Context {
    action::Desk desk;
    prompt::Prompt &prompt;
    Work &work;
};

} // namespace convener::page
