#pragma once

#include "core/action/desk.h"

namespace convener::action {

/// Fills an empty file with invented organisations in every state of their work, told by resources/sample/story.json
/// with days counted from today, through the same verbs that a coordinator uses.
Result<> fillWithSample(Desk &desk);

} // namespace convener::action
