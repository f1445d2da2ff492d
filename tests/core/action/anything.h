#pragma once

#include "tests/core/action/office.h"

namespace convener::test {

/// Anything that a coordinator may do next, of all the verbs, drawn by RapidCheck; what is refused changes nothing.
void doAnything(Office &office);

/// How many verbs it draws from.
int verbCount();

/// Every row of the record as text; of certificates, which are kept withdrawn, those that stand, and without the secret
/// of their codes.
QStringList content(Office &office);

} // namespace convener::test
