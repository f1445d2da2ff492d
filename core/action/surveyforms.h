#pragma once

#include "core/action/documents.h"

namespace convener::action {

/// The survey of every point on paper, for one level of an organisation's programme. Refused where the programme has
/// no questions for it.
Result<std::vector<NamedDocument>> surveyForms(const Desk &desk, const EngagementRecord &record, training::Level level);

} // namespace convener::action
