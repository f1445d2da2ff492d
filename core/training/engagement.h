#pragma once

#include "core/time/span.h"
#include "core/training/id.h"
#include "core/training/words.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace convener::training {

/// One organisation taking part in one edition of a programme.
struct Engagement {
    EngagementId id;
    OrganisationId organisation;
    EditionId edition;
    QDate joinedOn;
    std::optional<QDate> windowStart;
    QString sponsor;
    QString leadContact;
    QString leadEmail;
    QString localPriority;

    bool operator==(const Engagement &) const = default;
};

/// A later due date that was agreed. The first due date stays beside it.
struct Extension {
    ExtensionId id;
    CommitmentId commitment;
    QDate agreedOn;
    QDate until;
    QString why;

    bool operator==(const Extension &) const = default;
};

enum class CommitmentState { Undated, Upcoming, Due, Overdue, Met };

/// What an organisation agreed to, with what became of it.
struct Commitment {
    CommitmentId id;
    EngagementId engagement;
    QString rule;                  ///< id of the programme's CommitmentRule
    std::optional<QDate> firstDue; ///< never overwritten once set
    std::optional<QDate> due;      ///< by the rule, or as extended
    std::optional<QDate> metOn;
    QString evidence;
    std::optional<QDate> askedOn;
    QString asked;                     ///< who was last asked
    std::vector<Extension> extensions; ///< in the order agreed

    CommitmentState state(QDate today) const;
    bool operator==(const Commitment &) const = default;
};

template <>
struct Words<CommitmentState> {
    static constexpr WordTable<CommitmentState, 5> table{{{CommitmentState::Undated, "undated"},
                                                          {CommitmentState::Upcoming, "upcoming"},
                                                          {CommitmentState::Due, "due"},
                                                          {CommitmentState::Overdue, "overdue"},
                                                          {CommitmentState::Met, "met"}}};
};

} // namespace convener::training
