#pragma once

#include "core/error/error.h"

#include <memory>

class QLockFile;

namespace convener::store {

/// Takes the lock beside the Convener file at `path`, which keeps a second copy of the program from writing to it: Busy
/// names who holds it. The lock of a program that is gone, on this computer, holds nobody up.
Result<std::unique_ptr<QLockFile>> lockFile(const QString &path);

} // namespace convener::store
