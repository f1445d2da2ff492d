#pragma once

#include "core/catalogue/fault.h"
#include "core/training/instrument.h"

namespace convener::catalogue {

/// What an instrument breaks of the rules between its parts: ids that come twice, scales that do not exist, a scale
/// with a value that has no words, a score made of nothing. The places are those of its file.
Faults check(const training::Instrument &instrument);

} // namespace convener::catalogue
