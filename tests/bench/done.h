#pragma once

#include "core/error/error.h"

#include <QString>

namespace convener::bench {

/// The value, or the end of the program with what it was told.
template <class Value>
Value done(Result<Value> result)
{
    if (!result)
        qFatal("%s [%s]", qPrintable(result.error().text), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

} // namespace convener::bench
