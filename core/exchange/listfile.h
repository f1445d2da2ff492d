#pragma once

#include "core/exchange/table.h"

#include <QString>

namespace convener::exchange {

/// Reads a list from disk, CSV or .xlsx by its first bytes, whatever its name says.
Result<Table> readListFile(const QString &path, const SizeLimit &limit = {});

} // namespace convener::exchange
