#pragma once

#include "core/training/stage.h"
#include "core/training/surveyplan.h"

#include <QString>

#include <optional>
#include <vector>

namespace convener::training {

/// Where a commitment's due date comes from.
enum class DueRule {
    WhenAgreed,             ///< no date until one is agreed
    MonthsAfterJoining,     ///< joining date + months, clamped to the month's end
    WindowEnd,              ///< last day of the agreed window
    LastOrganisationSurvey, ///< due date of the organisation's last survey
};

/// Something an organisation agrees to on joining.
struct CommitmentRule {
    QString id;
    QString title;
    QString summary;
    DueRule due = DueRule::WhenAgreed;
    Figure<int> months; ///< for MonthsAfterJoining

    bool operator==(const CommitmentRule &) const = default;
};

/// An activity that the first version of a planning matrix names; the organisation adds its own.
struct MatrixActivity {
    QString commitment; ///< id of the commitment it serves, or "local-cascade"
    QString text;

    bool operator==(const MatrixActivity &) const = default;
};

/// The agreed weeks that hold the stages (domain.md, Window).
struct WindowRule {
    Figure<int> days; ///< the window is start to start + days, both included
    std::vector<QString> stages;
    Figure<int> noticeWeeks; ///< preferred notice before the first session
    Figure<int> daysBetween; ///< least number of days from the workshop to Train the Trainer

    bool operator==(const WindowRule &) const = default;
};

/// Something a delegate needs (a requirement bars, advice informs).
struct Requirement {
    QString id;
    QString text;
    QString source;

    bool operator==(const Requirement &) const = default;
};

struct Contact {
    QString team;
    QString email;
    QString telephone;
    QString source;

    bool operator==(const Contact &) const = default;
};

struct Resource {
    QString title;
    QString link;
    QString provider;
    QString contributor;
    QString licence; ///< empty where none is given
    QString published;
    QString firstContributed;
    QString audience;
    bool signInNeeded = false;
    QString note;
    QString reportTo;                 ///< where an issue with it is reported
    std::vector<QString> reportUnder; ///< the headings of such a report
    QString source;

    bool operator==(const Resource &) const = default;
};

/// A figure that others published, shown beside ours and never mixed in.
struct PublishedFigure {
    QString id;
    QString text;
    double value = 0;
    QString unit; ///< "per cent" or "people"
    QString method;
    QString source;

    bool operator==(const PublishedFigure &) const = default;
};

struct SourcedText {
    QString text;
    QString source;

    bool operator==(const SourcedText &) const = default;
};

/// What is taught: one edition of one programme, as its file has it.
struct Programme {
    QString id;
    QString edition;
    QString title;
    QString summary;
    QString provider; ///< empty where the source names none
    QString author;
    QString audience;
    QString level;
    QString contentFrom; ///< id of the programme whose content serves where this one has none of its own
    bool freeOfCharge = false;
    Contact contact;
    std::vector<Stage> stages;
    std::vector<CommitmentRule> commitments;
    std::vector<MatrixActivity> matrixActivities;
    std::optional<WindowRule> window;
    SurveyPlan delegateSurveys;
    SurveyPlan organisationSurveys;
    std::vector<Requirement> requirements;
    std::vector<Requirement> advice;
    std::vector<SourcedText> coreQuestions;
    std::vector<SourcedText> outcomes;
    std::vector<SourcedText> factors;
    std::vector<SourcedText> staffGroups;
    std::vector<SourcedText> pilotOrganisations;
    std::vector<SourcedText> reading;
    std::vector<Resource> resources;
    std::vector<PublishedFigure> published;
    Figure<int> enquiryMost;      ///< the largest number of delegates that an enquiry may name
    Figure<int> offerWorkingDays; ///< an offer of a place lapses after so many working days
    Figure<int> dormantMonths;    ///< a trainer is dormant after so many months without a cascade session

    const Stage *stage(const QString &stageId) const;
    const CommitmentRule *commitment(const QString &commitmentId) const;
    const SurveyPlan &surveys(Level surveyLevel) const;
    bool operator==(const Programme &) const = default;
};

template <>
struct Words<DueRule> {
    static constexpr WordTable<DueRule, 4> table{{{DueRule::WhenAgreed, "when-agreed"},
                                                  {DueRule::MonthsAfterJoining, "months-after-joining"},
                                                  {DueRule::WindowEnd, "window-end"},
                                                  {DueRule::LastOrganisationSurvey, "last-organisation-survey"}}};
};

} // namespace convener::training
