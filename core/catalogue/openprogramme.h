#pragma once

#include "core/error/error.h"
#include "core/training/programme.h"

namespace convener::catalogue {

/// The programme of a file. Fails when the file cannot be read; Invalid, with every fault by its place, when it is not
/// sound.
Result<training::Programme> openProgramme(const QString &path);

} // namespace convener::catalogue
