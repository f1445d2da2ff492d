#pragma once

#include "app/cli/output.h"
#include "core/time/span.h"
#include "core/timeline/clash.h"

namespace convener::cli {

/// [{"rule","text","cohort","session"}]; session is null where a whole cohort clashes.
QJsonArray json(const std::vector<timeline::Clash> &clashes);
/// A line each, for people; empty when nothing clashes.
QString text(const std::vector<timeline::Clash> &clashes);

/// {"start","end"}, or null.
QJsonValue json(const std::optional<time::Span> &window);

} // namespace convener::cli
