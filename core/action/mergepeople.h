#pragma once

#include "core/action/changes.h"
#include "core/action/desk.h"
#include "core/training/person.h"

#include <QMap>

#include <vector>

namespace convener::action {

/// Which of two values stays. Both is for texts that can stand side by side.
enum class MergeChoice { Kept, Other, Both };

/// Where the two entries say different things, and one has to be chosen.
struct MergeConflict {
    QString id;    ///< for MergeChoices: "email", "place-3-standing", …
    QString what;  ///< translated: "E-mail address", "Standing in cohort 3"
    QString kept;  ///< as the entry that stays has it
    QString other; ///< as the entry that goes has it
    bool mayKeepBoth = false;

    bool operator==(const MergeConflict &) const = default;
};

/// What was chosen, by the id of the conflict.
using MergeChoices = QMap<QString, MergeChoice>;

/// Everything that a merge touches. It is shown before, and applied after.
struct MergeLook {
    training::Person kept; ///< before
    training::Person other;
    training::Person merged;              ///< after; where nothing is chosen yet, as `kept` has it
    std::vector<MergeConflict> conflicts; ///< all, also those chosen already
    QStringList open;                     ///< the ids of conflicts still to be chosen
    QStringList text;                     ///< translated: what moves and what comes together, one sentence a line

    bool operator==(const MergeLook &) const = default;
};

struct MergedPeople {
    MergeLook look; ///< as foreseeMerge() showed it
    Changes changes;
};

/// What it would mean that `other` is `kept`. Refused for one and the same entry, and for one who was erased.
Result<MergeLook> foreseeMerge(const Desk &desk, training::PersonId kept, training::PersonId other,
                               const MergeChoices &choices = {});

/// Makes the two one person in one step, which can be undone: every place, attendance, survey request, certificate,
/// trainer's path and draft of `other` becomes that of `kept`, and `other` is no more. Where both are in one cohort,
/// their places become one. Refused, naming them, while conflicts are not chosen.
Result<MergedPeople> mergePeople(Desk &desk, training::PersonId kept, training::PersonId other,
                                 const MergeChoices &choices);

} // namespace convener::action
