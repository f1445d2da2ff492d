#include "core/timeline/request.h"

#include "core/timeline/survey.h"

namespace convener::timeline {

using training::Progress;
using training::SurveyPoint;
using training::SurveyRequest;

SurveyRequest followed(const SurveyRequest &request, const SurveyPoint &point, std::optional<QDate> anchor, bool asked)
{
    SurveyRequest now = request;
    const auto byRule = anchor ? std::optional(surveyDates(point, *anchor)) : request.dates;
    if (request.progress != Progress::NotSent && request.progress != Progress::NotNeeded) {
        now.sentForEarlierDate = byRule != request.dates;
        return now;
    }
    now.dates = byRule;
    now.progress = asked && anchor ? Progress::NotSent : Progress::NotNeeded;
    return now;
}

bool isBeforeSession(const SurveyPoint &point)
{
    const training::Offset due = point.due.value;
    return due.months < 0 || (due.months == 0 && due.days < 0);
}

} // namespace convener::timeline
