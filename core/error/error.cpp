#include "core/error/error.h"

namespace convener {

Failure refuse(const QString &text, const QString &detail)
{
    return fail(Error::Kind::Refused, text, detail);
}

Failure fail(Error::Kind kind, const QString &text, const QString &detail)
{
    return Failure(Error{kind, text, detail});
}

} // namespace convener
