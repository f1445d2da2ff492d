#pragma once

#include "core/training/id.h"
#include "core/training/surveyplan.h"
#include "core/training/words.h"

#include <QDate>
#include <QString>

#include <optional>

namespace convener::training {

enum class Progress { NotSent, Sent, Reminded, Returned, NotNeeded };
enum class Timing { NotOpen, Open, Overdue, Closed };

struct SurveyDates {
    QDate opens;
    QDate due;
    QDate closes;

    bool operator==(const SurveyDates &) const = default;
};

/// One survey point for one delegate or one organisation. Its number lasts; the dates of one that is not
/// sent follow its anchor, those of one that was sent stay (domain.md, A date that moves).
struct SurveyRequest {
    RequestId id;
    EngagementId engagement;
    Level level = Level::Delegate;
    QString point;
    PlaceId place;                    ///< at delegate level
    std::optional<SurveyDates> dates; ///< none while nothing anchors it
    Progress progress = Progress::NotSent;
    std::optional<QDate> sentOn;
    std::optional<QDate> remindedOn;
    std::optional<QDate> returnedOn;
    bool sentForEarlierDate = false; ///< its anchor moved after it was sent

    /// Where today stands to its dates. NotOpen while it has none.
    Timing timing(QDate today) const;
    bool isAwaited() const { return progress != Progress::Returned && progress != Progress::NotNeeded; }
    bool operator==(const SurveyRequest &) const = default;
};

template <>
struct Words<Progress> {
    static constexpr WordTable<Progress, 5> table{{{Progress::NotSent, "not-sent"},
                                                   {Progress::Sent, "sent"},
                                                   {Progress::Reminded, "reminded"},
                                                   {Progress::Returned, "returned"},
                                                   {Progress::NotNeeded, "not-needed"}}};
};

template <>
struct Words<Timing> {
    static constexpr WordTable<Timing, 4> table{{{Timing::NotOpen, "not-open"},
                                                 {Timing::Open, "open"},
                                                 {Timing::Overdue, "overdue"},
                                                 {Timing::Closed, "closed"}}};
};

} // namespace convener::training
