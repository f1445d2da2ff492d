#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"

#include <QDate>

namespace convener::action {

enum class SurveyEvent { Sent, Reminded, Returned };

/// Records that a survey was sent, reminded of, or came back. A return without a sending counts as sent that day.
/// Refused: a request that is not needed or has no dates, a reminder or a return before the sending, anything after
/// the return but another date for it.
Result<Changes> recordSurvey(Desk &desk, training::RequestId request, SurveyEvent event, QDate on);

/// Takes the last thing recorded back: from returned to reminded or sent, from sent to not sent.
Result<Changes> takeBackSurvey(Desk &desk, training::RequestId request);

} // namespace convener::action
