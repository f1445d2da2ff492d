#include "core/evaluation/responserate.h"

namespace convener::evaluation {

using training::Progress;

std::optional<double> ResponseRate::percent() const
{
    return sent == 0 ? std::nullopt : std::optional(100.0 * returned / sent);
}

ResponseRate responseRate(const std::vector<training::SurveyRequest> &requests, training::Level level,
                          const QString &point)
{
    ResponseRate rate;
    for (const training::SurveyRequest &request : requests) {
        if (request.level != level || request.point != point)
            continue;
        const bool returned = request.progress == Progress::Returned;
        const bool sent = returned || request.progress == Progress::Sent || request.progress == Progress::Reminded;
        rate.returned += returned ? 1 : 0;
        rate.sent += sent ? 1 : 0;
    }
    return rate;
}

} // namespace convener::evaluation
