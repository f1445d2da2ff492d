#pragma once

#include "core/error/error.h"

namespace convener::store {

/// Makes sure that what was written to the file, and its name in its folder, outlasts a power cut.
Result<> flush(const QString &path);

/// Gives a flushed file the name `to`, in place of what lies there: afterwards `to` is the one or the other, never
/// half.
Result<> putInPlace(const QString &from, const QString &to);

} // namespace convener::store
