#pragma once

#include <QString>

namespace convener::cli {

/// Writes one sentence to stderr, on one line.
void complain(const QString &sentence);

} // namespace convener::cli
