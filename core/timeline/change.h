#pragma once

#include "core/error/error.h"
#include "core/timeline/sessiondetails.h"
#include "core/timeline/snapshot.h"

#include <variant>

/// What a coordinator can propose; the impact of each is shown before it is applied.
namespace convener::timeline {

struct MoveSession {
    training::SessionId session;
    time::SessionTime to;
};

struct CancelSession {
    training::SessionId session;
};

/// What is told of sessions beside their time, each of them alike.
struct ChangeSessions {
    std::vector<training::SessionId> sessions;
    SessionDetails details;
};

/// Nothing takes the agreement back.
struct MoveWindow {
    std::optional<QDate> start;
};

struct ChangeJoiningDate {
    QDate joinedOn;
};

struct WithdrawDelegate {
    training::PlaceId place;
    QString why;
    bool declined = false; ///< the delegate did not take the place up
};

/// Somebody takes a delegate's place in one step: confirmed, or invited where something bars that.
struct SubstituteDelegate {
    training::PlaceId place;
    training::Person by;
    QDate on;
    QString why;
    QStringList bars = {}; ///< whole sentences, as Eligibility has them
};

struct ChangeCapacity {
    training::CohortId cohort;
    int capacity = 0;
};

struct ChangeEdition {
    training::EditionId edition;
    training::Programme programme;
};

/// The engagement becomes that of another organisation, with which its own merges.
struct MergeOrganisation {
    training::Organisation into;
};

/// What is known of the organisation is corrected: its name, its nation, its language.
struct ChangeOrganisation {
    training::Organisation organisation; ///< the same one, as it is from now on
};

using Change = std::variant<MoveSession, CancelSession, ChangeSessions, MoveWindow, ChangeJoiningDate, WithdrawDelegate,
                            SubstituteDelegate, ChangeCapacity, ChangeEdition, MergeOrganisation, ChangeOrganisation>;

/// The snapshot with the change made and every date by its rule again. Refused with the reason when the change cannot
/// be made; NotFound when it names what the snapshot does not hold.
Result<Snapshot> changed(Snapshot snapshot, const Change &change);

} // namespace convener::timeline
