#pragma once

#include "core/training/id.h"
#include "core/training/words.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace convener::training {

enum class MatrixState { Draft, Sent, Returned };
enum class ActivityStatus { NotStarted, Planned, UnderWay, Done, Dropped };

/// One activity of a planning matrix (domain.md, The planning matrix).
struct MatrixRow {
    MatrixRowId id;
    QString commitment; ///< the group: id of a CommitmentRule, or "local-cascade"
    QString activity;
    QString lead;
    QString audience;
    QString numbers;
    std::optional<QDate> plannedOn;
    std::optional<QDate> due;
    QString place; ///< or platform
    QString priority;
    QString support;
    ActivityStatus status = ActivityStatus::NotStarted;
    QString note;

    bool operator==(const MatrixRow &) const = default;
};

/// The plan that an organisation completes and returns.
struct PlanningMatrix {
    EngagementId engagement;
    int version = 1;
    MatrixState state = MatrixState::Draft;
    std::optional<QDate> sentOn;
    std::optional<QDate> returnedOn;
    std::vector<MatrixRow> rows; ///< in the order shown

    bool operator==(const PlanningMatrix &) const = default;
};

/// The group of rows that belongs to no commitment of the programme.
inline const QString localCascade = QStringLiteral("local-cascade");

template <>
struct Words<MatrixState> {
    static constexpr WordTable<MatrixState, 3> table{
        {{MatrixState::Draft, "draft"}, {MatrixState::Sent, "sent"}, {MatrixState::Returned, "returned"}}};
};

template <>
struct Words<ActivityStatus> {
    static constexpr WordTable<ActivityStatus, 5> table{{{ActivityStatus::NotStarted, "not-started"},
                                                         {ActivityStatus::Planned, "planned"},
                                                         {ActivityStatus::UnderWay, "under-way"},
                                                         {ActivityStatus::Done, "done"},
                                                         {ActivityStatus::Dropped, "dropped"}}};
};

} // namespace convener::training
