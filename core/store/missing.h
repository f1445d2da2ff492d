#pragma once

#include "core/error/error.h"

namespace convener::store {

/// NotFound: what is not there, and where it can be looked up.
inline Failure missing(const QString &sentence, const QString &wayOn)
{
    return fail(Error::Kind::NotFound, sentence + QLatin1Char(' ') + wayOn);
}

} // namespace convener::store
