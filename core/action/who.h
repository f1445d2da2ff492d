#pragma once

#include <QString>

namespace convener::action {

/// The name under which the computer knows the person at it, for the journal. Empty where it tells none.
QString whoIsHere();

} // namespace convener::action
