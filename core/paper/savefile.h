#pragma once

#include "core/error/error.h"

namespace convener::paper {

/// Writes a file whole or not at all; a file that was there stays until the new one is complete.
/// A database, such as the Convener file itself, is never replaced.
Result<> saveFile(const QString &path, const QByteArray &bytes);

} // namespace convener::paper
