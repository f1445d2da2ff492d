#pragma once

#include <QString>

namespace convener::store {

/// The form in which two spellings of one name are equal: white space folded, case folded.
inline QString nameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace convener::store
