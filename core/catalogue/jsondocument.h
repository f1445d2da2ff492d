#pragma once

#include "core/catalogue/fault.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace convener::catalogue {

/// 4 MiB; the largest shipped file is some 30 KiB.
inline constexpr qsizetype largestFile = 4 * 1024 * 1024;

/// The object that a JSON file holds, with a fault in `faults` for each field that it has more than once; otherwise
/// nothing and one fault that says on which line it cannot be read.
std::optional<QJsonObject> readObject(const QByteArray &json, Faults &faults);

} // namespace convener::catalogue
