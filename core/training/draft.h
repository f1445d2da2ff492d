#pragma once

#include "core/training/id.h"
#include "core/training/words.h"

#include <QDate>
#include <QString>

#include <optional>

namespace convener::training {

enum class DraftKind {
    Survey,         ///< sends a survey out
    SurveyReminder, ///< asks for one that was sent
    Commitment,     ///< asks for what an organisation agreed to
    Invitation,     ///< tells a delegate when and where
    Offer,          ///< offers a place that came free
};

/// An e-mail that was written for the coordinator to send, about one survey request, one commitment or one place. What
/// it says of the plan is kept, so that it is seen to be out of date when the plan moves on.
struct Draft {
    DraftId id;
    EngagementId engagement;
    DraftKind kind = DraftKind::Survey;
    RequestId request;
    CommitmentId commitment;
    PlaceId place;
    PersonId person; ///< whom it goes to; none where that is an organisation's contact
    QString name;
    QString email; ///< may be empty: the coordinator fills it in
    QString subject;
    QString body;                ///< plain text
    std::optional<QDate> toldOn; ///< the date it tells
    QString told;                ///< sessions and places it tells, to compare
    QDate writtenOn;
    std::optional<QDate> sentOn;
    bool outdated = false; ///< what it says is no longer so

    bool operator==(const Draft &) const = default;
};

template <>
struct Words<DraftKind> {
    static constexpr WordTable<DraftKind, 5> table{{{DraftKind::Survey, "survey"},
                                                    {DraftKind::SurveyReminder, "survey-reminder"},
                                                    {DraftKind::Commitment, "commitment"},
                                                    {DraftKind::Invitation, "invitation"},
                                                    {DraftKind::Offer, "offer"}}};
};

} // namespace convener::training
