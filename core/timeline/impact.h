#pragma once

#include "core/time/holidayexceptions.h"
#include "core/timeline/change.h"
#include "core/timeline/clash.h"
#include "core/timeline/waitinglist.h"

#include <QStringList>

namespace convener::timeline {

/// A row that a change touches. Nothing before: it is added.
template <class Row>
struct Altered {
    std::optional<Row> before;
    Row after;

    bool operator==(const Altered &) const = default;
};

/// Everything that a change touches ("domain.md, A date that moves"). It is shown before and applied after: writing the
/// rows after the change makes of the snapshot exactly what was shown.
struct Impact {
    std::optional<Altered<training::Engagement>> engagement;
    std::optional<training::Programme> programme; ///< another edition
    std::optional<Altered<training::Organisation>> organisation;
    std::vector<Altered<training::Cohort>> cohorts; ///< with their sessions
    std::vector<Altered<DelegateRecord>> delegates;
    std::vector<Altered<training::SurveyRequest>> requests;
    std::vector<Altered<training::Commitment>> commitments;
    std::vector<Altered<training::Draft>> drafts;
    std::vector<MakeUpRecord> movedMakeUps;          ///< weeks made up of which either session changes; they stand
    std::vector<MakeUpRecord> droppedMakeUps;        ///< that cannot be made up like this any more
    std::vector<training::Certificate> certificates; ///< issued for what changes; they stay as they are
    std::vector<Clash> clashes;                      ///< that come up
    std::vector<Clash> solved;                       ///< clashes that go away
    std::vector<ProposedOffer> offers;               ///< of places that become free

    /// No row is altered; there may still be offers to make.
    bool isEmpty() const;
    bool operator==(const Impact &) const = default;
};

/// Every clash of the engagement: its own, and with sessions elsewhere that share a facilitator or a delegate
/// ("delegate": somebody in two places at once).
std::vector<Clash> allClashes(const Snapshot &snapshot, const time::HolidayExceptions &holidays);

/// The rows that differ between two moments of one engagement; rows keep their index, new ones come after.
Impact difference(const Snapshot &before, const Snapshot &after);

/// The same with what follows from it: certificates, clashes that come up or go away, offers.
Impact impact(const Snapshot &before, const Snapshot &after, const time::HolidayExceptions &holidays);

/// What the change touches. Fails as changed() does.
Result<Impact> impact(const Snapshot &snapshot, const Change &change, const time::HolidayExceptions &holidays);

/// The snapshot with every row of the impact written.
Snapshot applied(Snapshot snapshot, const Impact &impact);

/// What an impact says, one translated sentence a line, most important first. Empty when it touches nothing.
QStringList impactText(const Impact &impact);

} // namespace convener::timeline
