#pragma once

#include "ui/dialog/marklist.h"

namespace convener::timeline {
struct Impact;
}

namespace convener::dialog {

/// What an impact says, the clashes first; one line that says so when it touches nothing.
std::vector<MarkedLine> impactLines(const timeline::Impact &impact);

} // namespace convener::dialog
