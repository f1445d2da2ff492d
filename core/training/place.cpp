#include "core/training/place.h"

namespace convener::training {

bool holdsPlace(Standing standing)
{
    return standing == Standing::Invited || standing == Standing::Offered || standing == Standing::Confirmed;
}

} // namespace convener::training
