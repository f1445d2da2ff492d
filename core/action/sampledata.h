#pragma once

#include "core/error/error.h"

#include <QJsonObject>

namespace convener::action {

/// One of the files of resources/sample, by its name.
Result<QJsonObject> readSampleData(const QString &name);

} // namespace convener::action
