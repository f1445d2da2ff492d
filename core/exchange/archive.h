#pragma once

#include "core/error/error.h"

#include <QByteArray>
#include <QHash>

#include <functional>

namespace convener::exchange {

/// The files of a ZIP archive in memory, by path, of which `wanted` says yes. Refused: what is no ZIP archive, a
/// damaged or encrypted one, and one that unpacks to more than `limit` bytes, however small it is itself.
Result<QHash<QString, QByteArray>> unpack(const QByteArray &archive, const std::function<bool(const QString &)> &wanted,
                                          qint64 limit);

} // namespace convener::exchange
