#pragma once

#include "core/action/applychange.h"
#include "core/training/programme.h"

namespace convener::action {

/// A programme by its id: the file's newest edition of it, or else the library's; or the edition named, from either.
/// NotFound names what there is.
Result<training::Programme> findProgramme(const Desk &desk, const QString &id, const QString &edition = {});

/// Freezes an edition in the file. Refused where the file, or the library, has the same edition with other content.
Result<training::EditionId> saveEdition(Desk &desk, const training::Programme &programme);

/// An engagement moves to another edition of its programme that the file has; what was not sent follows.
Result<AppliedChange> moveToEdition(Desk &desk, training::EngagementId engagement, training::EditionId edition);
/// The same to an edition that the file may not have yet, which it keeps from then on.
Result<Changes> moveToEdition(Desk &desk, training::EngagementId engagement, const training::Programme &programme);
Result<timeline::Impact> foreseeEdition(const Desk &desk, training::EngagementId engagement,
                                        training::EditionId edition);

} // namespace convener::action
