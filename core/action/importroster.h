#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/exchange/roster.h"
#include "core/paper/progress.h"
#include "core/training/place.h"

#include <vector>

namespace convener::action {

/// What becomes of one row of a delegate list.
struct RosterLine {
    exchange::RosterEntry entry;
    training::PersonId known;  ///< somebody the file knows, see importRoster(); not valid for somebody new
    training::PlaceId present; ///< the place they have, or had, in this cohort
    bool stays = false;        ///< they hold or wait for a place already, and the import leaves it as it is
    training::Standing standing = training::Standing::Confirmed; ///< what they have after the import
    QString reason;                                              ///< why they wait, or are invited only
    training::Needs needs; ///< after the import: what the file knows, its gaps filled from the list

    bool isNew() const { return !known.isValid(); }
};

/// What an import would do, or did: every row with what becomes of it, every fault, every warning.
struct RosterImport {
    int read = 0;     ///< rows that are not blank
    int added = 0;    ///< people new to the file
    int matched = 0;  ///< people known already
    int enrolled = 0; ///< places that this list fills
    int waiting = 0;  ///< places on the waiting list that it adds
    std::vector<RosterLine> lines;
    std::vector<exchange::RosterFault> faults;
    std::vector<exchange::RosterFault> warnings;
    Changes changes;
};

/// Shows what the import would do and writes nothing.
Result<RosterImport> previewRoster(Desk &desk, training::CohortId cohort, const exchange::Roster &roster);

/// Enrols the delegates of a list in one step: each gets a place while there is one, then they wait in the order of the
/// list; who waits already comes first. A row is somebody known by its e-mail address, or by the name alone if that
/// delegate of this cohort, or the row, has no address. What the file knows of a person stays, only gaps are filled
/// from the list; a warning tells where the list says otherwise, and who comes back after giving up a place. Cancelled,
/// with nothing written, when `progress` (in rows) says stop.
Result<RosterImport> importRoster(Desk &desk, training::CohortId cohort, const exchange::Roster &roster,
                                  const paper::Progress &progress = {});

} // namespace convener::action
