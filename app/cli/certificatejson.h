#pragma once

#include "app/cli/output.h"
#include "core/training/certificate.h"

namespace convener::cli {

/// "stands", "withdrawn" or "replaced".
QString stateOf(const training::Certificate &certificate, bool stands);

/// What a certificate says, and its state.
QJsonObject certificateJson(const training::Certificate &certificate, const QString &state);

} // namespace convener::cli
