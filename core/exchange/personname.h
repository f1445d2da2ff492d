#pragma once

#include "core/exchange/roster.h"

namespace convener::exchange {

/// Makes `name` of what the columns gave: given and family name joined; a first name that stands under "Name" beside
/// a "Surname"; and "SMITH, Jane" turned round, but only where the capitals leave no doubt which is the family name.
/// Everything else stays as written, since no rule knows which part of a name comes first.
void completeName(RosterEntry &entry);

} // namespace convener::exchange
