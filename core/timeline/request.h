#pragma once

#include "core/training/surveyrequest.h"

#include <QDate>

#include <optional>

namespace convener::timeline {

/// The request as its rule has it for this anchor ("domain.md, A date that moves"). One that was sent keeps its dates
/// and is marked when they are no longer the rule's. One that was not follows the anchor, and is not needed while there
/// is none or while nobody is to be `asked` (a place given up, a workshop not attended).
training::SurveyRequest followed(const training::SurveyRequest &request, const training::SurveyPoint &point,
                                 std::optional<QDate> anchor, bool asked);

/// Whether somebody who did not attend is still asked at this point: only at one that is due before the session.
bool isBeforeSession(const training::SurveyPoint &point);

} // namespace convener::timeline
