#pragma once

#include "core/action/erase.h"

#include <optional>

namespace convener::action {

/// How many months personal data are kept after the last survey of the last engagement that somebody took part in; none
/// while nothing was decided. A setting of the file.
Result<std::optional<int>> retentionMonths(const Desk &desk);
/// Refused for less than one month.
Result<> setRetentionMonths(Desk &desk, std::optional<int> months);

/// Somebody whose retention period has passed.
struct RetainedPerson {
    training::Person person;
    QStringList organisations; ///< with which they took part
    QDate last;                ///< the last survey, session or cascade session of any of those engagements
    QDate until;               ///< the retention period ended on this day

    bool operator==(const RetainedPerson &) const = default;
};

struct RetentionLook {
    int months = 0;
    std::vector<RetainedPerson> people; ///< by the day their period ended
    std::optional<QDate> next;          ///< when the period of the next one ends
    std::vector<ErasedPart> parts;      ///< what is reached of them all
    std::vector<NamesakeMention> namesakes;
    QStringList warnings;               ///< translated: cannot be undone
    std::vector<store::Backup> backups; ///< that hold any of them
};

/// Whom a retention run would anonymise today. Changes nothing. Refused while no period is set.
Result<RetentionLook> foreseeRetention(const Desk &desk);

struct RetentionRun {
    RetentionLook look;
    Changes changes;
};

/// Anonymises them, as erasePerson() does, in one step that cannot be undone; all counts stay what they are.
Result<RetentionRun> applyRetention(Desk &desk);

} // namespace convener::action
