#pragma once

#include "core/catalogue/fault.h"

#include <QByteArray>

namespace convener::catalogue {

/// The keys that stand twice or more in one object of sound JSON, each once, by their place. A reader would take one
/// of their values and drop the others in silence. At most fifty are told: one is enough to refuse a file.
Faults repeatedKeys(const QByteArray &json);

} // namespace convener::catalogue
