#pragma once

#include "core/training/certificate.h"
#include "ui/page/ask.h"

namespace convener::page {

/// Shows what a certificate that stands would say if it were issued anew, as the record has it now, and issues it so.
/// One that may not be corrected says why.
void askCorrection(const Asking &asking, const training::Certificate &certificate);

} // namespace convener::page
