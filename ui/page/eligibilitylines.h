#pragma once

#include "core/timeline/eligibility.h"
#include "ui/dialog/marklist.h"

namespace convener::page {

/// What bars a delegate, then what is not known, then advice; one line that says so when there is nothing.
std::vector<dialog::MarkedLine> eligibilityLines(const timeline::Eligibility &eligibility);

} // namespace convener::page
