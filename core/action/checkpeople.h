#pragma once

#include "core/action/checkfile.h"

namespace convener::action {

/// People who were erased and of whom the record says something again.
Result<> checkPeople(const Desk &desk, std::vector<Finding> &findings);

} // namespace convener::action
