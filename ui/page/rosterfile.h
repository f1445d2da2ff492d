#pragma once

#include "core/exchange/roster.h"

namespace convener::page {

/// Reads and understands a delegate list. Refused where the file cannot be read or names no delegates.
Result<exchange::Roster> readRosterFile(const QString &path);

} // namespace convener::page
