#pragma once

#include <functional>

namespace convener::paper {

/// Told how much of the work is done; answers whether to go on. Called on the thread that works.
using Progress = std::function<bool(int done, int of)>;

} // namespace convener::paper
