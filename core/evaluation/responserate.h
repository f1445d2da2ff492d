#pragma once

#include "core/training/surveyrequest.h"

#include <QString>

#include <optional>
#include <vector>

namespace convener::evaluation {

/// Returned of sent at one survey point. It counts requests, not what was answered, so it is never suppressed.
struct ResponseRate {
    int returned = 0;
    int sent = 0; ///< reminded and returned ones included; a return without a sending counts as sent

    /// Nothing while none was sent.
    std::optional<double> percent() const;
    bool operator==(const ResponseRate &) const = default;
};

ResponseRate responseRate(const std::vector<training::SurveyRequest> &requests, training::Level level,
                          const QString &point);

} // namespace convener::evaluation
