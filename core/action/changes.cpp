#include "core/action/changes.h"

namespace convener::action {

void Changes::add(const Changes &other)
{
    organisations.insert(other.organisations.begin(), other.organisations.end());
    engagements.insert(other.engagements.begin(), other.engagements.end());
    cohorts.insert(other.cohorts.begin(), other.cohorts.end());
}

} // namespace convener::action
