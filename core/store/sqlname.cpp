#include "core/store/sqlname.h"

#include <algorithm>

namespace convener::store {

bool isSqlName(const QString &name)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; };
    return !name.isEmpty() && isLetter(name.front()) &&
           std::ranges::all_of(name, [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); });
}

} // namespace convener::store
