#pragma once

#include "core/error/error.h"

#include <QString>

namespace convener::training {

/// An ODS code as it is kept: in capitals, without spaces around it; empty where none was given. Refused when it has
/// not the form of one, 3 to 10 letters and digits ("NHS England, Organisation Data Service": RXX, RXX01, A81001).
Result<QString> typedOds(const QString &text);

} // namespace convener::training
