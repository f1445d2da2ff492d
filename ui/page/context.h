#pragma once

#include "core/action/desk.h"
#include "ui/prompt/prompt.h"

namespace convener::page {

/// What every page works with: the open file with its programmes and clock, and whoever asks the person.
/// Owned by the window, which keeps it as long as the pages.
struct Context {
    action::Desk desk;
    prompt::Prompt &prompt;
};

} // namespace convener::page
