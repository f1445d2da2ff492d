#include "core/training/person.h"

namespace convener::training {

QString emailKey(const QString &email)
{
    return email.trimmed().toCaseFolded();
}

} // namespace convener::training
