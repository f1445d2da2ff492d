#pragma once

#include "core/action/desk.h"
#include "core/document/mail.h"
#include "core/timeline/snapshot.h"

namespace convener::action {

/// The words of a draft, in the organisation's language, of what it is about and of the dates that it tells.
Result<document::MailText> draftWords(const Desk &desk, const timeline::Snapshot &snapshot,
                                      const training::Draft &draft);

} // namespace convener::action
