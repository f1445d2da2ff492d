#pragma once

#include "core/timeline/clash.h"
#include "core/training/certificate.h"
#include "core/training/cohort.h"
#include "core/training/engagement.h"
#include "core/training/place.h"
#include "core/training/programme.h"
#include "core/training/surveyrequest.h"

#include <QString>

#include <vector>

namespace convener::timeline {

/// A request with the name of whom it asks.
struct SnapshotRequest {
    training::SurveyRequest request;
    QString subject;
};

/// A place with the name of who has it.
struct SnapshotPlace {
    training::Place place;
    QString name;
};

/// One engagement as it stands at one moment.
struct Snapshot {
    training::Programme programme;
    training::Engagement engagement;
    QString organisation;
    std::vector<training::Commitment> commitments;
    std::vector<training::Cohort> cohorts;
    std::vector<SnapshotPlace> places;
    std::vector<SnapshotRequest> requests;
    std::vector<training::Certificate> certificates; ///< those that stand
    std::vector<Clash> clashes;                      ///< also with the sessions of other engagements
};

/// One thing that a change touches.
struct Effect {
    enum class Kind {
        Engagement, ///< its edition, joining date or window
        Organisation,
        Session,
        Cohort, ///< its capacity
        Place,
        Commitment,
        Request,     ///< its dates follow, or it is not needed any more
        SentRequest, ///< it was sent for the earlier date
        Certificate, ///< it stands for a session that changes
        NewClash,
        ClashSettled,
    };

    Kind kind = Kind::Request;
    QString text;      ///< one translated sentence: what, before and after
    qint64 number = 0; ///< of the row, where there is one

    bool operator==(const Effect &) const = default;
};

/// Everything that a change touches, shown before it is applied and applied as shown (domain.md, A date that moves).
struct Impact {
    std::vector<Effect> effects; ///< by kind

    bool isEmpty() const { return effects.empty(); }
    int count(Effect::Kind kind) const;
    bool operator==(const Impact &) const = default;
};

/// What differs between two moments of the same engagements, in the same order.
Impact impact(const std::vector<Snapshot> &before, const std::vector<Snapshot> &after);

} // namespace convener::timeline

namespace convener::training {

template <>
struct Words<timeline::Effect::Kind> {
    using Kind = timeline::Effect::Kind;
    static constexpr WordTable<Kind, 11> table{{{Kind::Engagement, "engagement"},
                                                {Kind::Organisation, "organisation"},
                                                {Kind::Session, "session"},
                                                {Kind::Cohort, "cohort"},
                                                {Kind::Place, "place"},
                                                {Kind::Commitment, "commitment"},
                                                {Kind::Request, "request"},
                                                {Kind::SentRequest, "sent-request"},
                                                {Kind::Certificate, "certificate"},
                                                {Kind::NewClash, "clash"},
                                                {Kind::ClashSettled, "clash-settled"}}};
};

} // namespace convener::training
