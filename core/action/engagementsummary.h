#pragma once

#include "core/action/documents.h"

namespace convener::action {

/// What was agreed with an organisation and what became of it, up to today.
Result<NamedDocument> summaryDocument(const Desk &desk, training::EngagementId engagement);

} // namespace convener::action
