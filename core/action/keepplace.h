#pragma once

#include "core/action/applychange.h"
#include "core/timeline/eligibility.h"
#include "core/training/place.h"
#include "core/training/requirement.h"

#include <QDate>
#include <QString>

#include <optional>

namespace convener::action {

struct ConfirmedPlace {
    QStringList warnings; ///< translated: requirements that are unknown, prerequisites still to come
    Changes changes;
};

/// The delegate is confirmed. Refused while something bars it, unless `overrideReason` says why it is done all the
/// same; the reason is kept. Refused for somebody who waits: offer the place first.
Result<ConfirmedPlace> confirmPlace(Desk &desk, training::PlaceId place, const QString &overrideReason = {});

/// Where somebody stands on the waiting list: 1 comes first, none means by when they asked.
Result<Changes> setPriority(Desk &desk, training::PlaceId place, std::optional<int> priority, const QString &why);

/// Somebody takes the place of a delegate who gives it up, in one step, before anybody who waits. They are known by the
/// e-mail address, or new to the file; confirmed, or only invited where a prerequisite bars that. Refused for somebody
/// who is in the cohort already.
struct Substitute {
    QString name;
    QString email;
    QString jobTitle;
};
Result<AppliedChange> substitute(Desk &desk, training::PlaceId place, const Substitute &by, const QString &why);
Result<timeline::Impact> foreseeSubstitute(const Desk &desk, training::PlaceId place, const Substitute &by,
                                           const QString &why);

/// Records where a delegate stands to requirements of the programme, in one step. Refused for one that it has not.
Result<Changes> setRequirements(Desk &desk, training::PlaceId place, const timeline::RequirementStates &states);
Result<Changes> setRequirement(Desk &desk, training::PlaceId place, const QString &requirement,
                               training::RequirementState state);

/// Records that the work of a stage done alone came back. Refused for a stage that is not done alone.
Result<Changes> recordReturnedWork(Desk &desk, training::PlaceId place, const QString &stage, QDate on);
/// The same for several delegates of one cohort, in one step.
Result<Changes> recordReturnedWork(Desk &desk, training::CohortId cohort, const std::vector<training::PlaceId> &places,
                                   const QString &stage, QDate on);

} // namespace convener::action
