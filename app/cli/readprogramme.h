#pragma once

#include "core/error/error.h"
#include "core/training/programme.h"

namespace convener::cli {

/// The programme of one file, or every fault of it in one error.
Result<training::Programme> readProgrammeFile(const QString &path);

} // namespace convener::cli
