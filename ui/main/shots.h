#pragma once

#include "core/error/error.h"

namespace convener::main {

class Window;

/// Writes a picture (PNG) of every page of the window, and of every tab of a page, into `folder`.
Result<> takeShots(Window &window, const QString &folder);

} // namespace convener::main
