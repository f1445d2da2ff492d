#pragma once

#include "core/error/error.h"

namespace convener::action {

/// An e-mail address that somebody typed, without what mail programs wrap around it (exchange::readEmail); empty where
/// none was given. Refused when it is not one: nobody could be written to there, nor found again by it.
Result<QString> typedEmail(const QString &text);

} // namespace convener::action
