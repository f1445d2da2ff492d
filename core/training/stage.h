#pragma once

#include "core/training/figure.h"
#include "core/training/offset.h"
#include "core/training/words.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace convener::training {

enum class StageKind { SelfDirected, Workshop, Exercise, TrainTheTrainer, WeeklySessions, ELearning };

/// How a stage is met. Alone: without others, in one's own time.
enum class Mode { Alone, Online, InHouse, FaceToFace };

/// What a prerequisite asks of an earlier stage.
enum class Completion { Attended, Returned };

struct AgendaItem {
    int minutes = 0; ///< 0 where the programme does not say
    QString title;
    QString note;

    bool operator==(const AgendaItem &) const = default;
};

/// One meeting of a stage: a workshop has one, a six-week course six.
struct SessionPlan {
    QString title; ///< the theme; empty for a stage of one session
    QString summary;
    std::vector<AgendaItem> agenda;
    QString agendaSource; ///< of the agenda's minutes; empty where it gives none
    std::vector<QString> homeTasks;

    bool operator==(const SessionPlan &) const = default;
};

struct Prerequisite {
    QString stage;
    Completion completion = Completion::Attended;

    bool operator==(const Prerequisite &) const = default;
};

/// What a certificate of this stage asks for beside attendance, and the hours it states.
struct CertificateRule {
    std::vector<QString> returned;       ///< ids of stages whose work must have been returned
    std::vector<QString> surveyReturned; ///< ids of the delegate's survey points that must have been returned
    Figure<int> minutes;                 ///< learning time stated on it; 0 where it states none

    bool operator==(const CertificateRule &) const = default;
};

/// One step of a programme.
struct Stage {
    QString id;
    QString title;
    StageKind kind = StageKind::Workshop;
    QString summary;
    Figure<int> minutes;               ///< of one session, or of the work done alone; 0 where not known
    std::vector<SessionPlan> sessions; ///< empty for work done alone
    QMap<Mode, Figure<int>> capacity;  ///< greatest number of delegates by mode; empty for work done alone
    Mode defaultMode = Mode::Alone;
    Figure<int> daysBetweenSessions; ///< from one session to the next, 7 for a weekly course; 0 where there is one
    Figure<int> sessionsToAttend;    ///< how many of the sessions make the stage attended
    std::vector<Prerequisite> prerequisites;
    std::optional<CertificateRule> certificate;
    std::optional<Figure<Offset>> opens; ///< work done alone: from the date of the stage it prepares for
    std::optional<Figure<Offset>> due;
    QString alternativeTo; ///< the stage that it can be taken instead of; empty when none
    QString preparesFor;   ///< work done alone: the stage whose first session it leads up to

    bool isMeeting() const { return !sessions.empty(); }
    bool operator==(const Stage &) const = default;
};

template <>
struct Words<StageKind> {
    static constexpr WordTable<StageKind, 6> table{{{StageKind::SelfDirected, "self-directed"},
                                                    {StageKind::Workshop, "workshop"},
                                                    {StageKind::Exercise, "exercise"},
                                                    {StageKind::TrainTheTrainer, "train-the-trainer"},
                                                    {StageKind::WeeklySessions, "weekly-sessions"},
                                                    {StageKind::ELearning, "e-learning"}}};
};

template <>
struct Words<Mode> {
    static constexpr WordTable<Mode, 4> table{{{Mode::Alone, "alone"},
                                               {Mode::Online, "online"},
                                               {Mode::InHouse, "in-house"},
                                               {Mode::FaceToFace, "face-to-face"}}};
};

template <>
struct Words<Completion> {
    static constexpr WordTable<Completion, 2> table{
        {{Completion::Attended, "attended"}, {Completion::Returned, "returned"}}};
};

} // namespace convener::training
