#pragma once

#include "core/time/span.h"
#include "core/time/workingday.h"
#include "core/training/programme.h"

#include <QDate>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace convener::timeline {

/// Somebody who could run sessions, and the days on which they cannot.
struct Availability {
    QString name;
    QSet<QDate> busy;
};

/// A session that has its day already, which a plan goes round.
struct DatedSession {
    QString stage;
    QDate date;
};

/// What is to be planned: cohorts of a programme's stages, between two days.
struct PlanRequest {
    time::Span within;      ///< the agreed window
    bool openEnded = false; ///< nothing says when all must be over: `within` gives the first day, and ends the search
    QDate today;
    std::vector<DatedSession> dated;        ///< of the same engagement
    QMap<QString, int> cohorts;             ///< how many of each stage; one of a stage that is not named
    std::vector<Availability> facilitators; ///< in the order preferred; empty when nobody's days are known
    int facilitatorsPerSession = 1;
    QSet<int> preferredWeekdays; ///< Qt::Monday to Qt::Friday; empty for any
};

/// A rule that a plan keeps.
enum class PlanRule {
    Future,      ///< no session today or before
    Window,      ///< every session within the window
    PreWork,     ///< work done alone opens within the window and not before today
    Order,       ///< a stage that builds on another comes after it, by the programme's days between
    WorkingDays, ///< no session on a weekend or a bank holiday
    Facilitators ///< enough people free on the day
};

struct PlannedSession {
    QString stage;
    int cohort = 1;   ///< 1 for the stage's first
    int position = 1; ///< 1 for the cohort's first session
    QDate date;
    std::optional<QDate> latest; ///< how late it could be with all others as planned, nobody's days considered;
                                 ///< nothing where nothing ends it
    QStringList facilitators;

    bool operator==(const PlannedSession &) const = default;
};

struct PlannedPreWork {
    QString stage;
    int cohort = 1; ///< of the stage that it prepares for
    time::Span span;

    bool operator==(const PlannedPreWork &) const = default;
};

struct Plan {
    std::vector<PlannedSession> sessions; ///< in the order of the stages
    std::vector<PlannedPreWork> preWork;
    std::optional<qint64> slackDays; ///< from the last session to the window's last day; nothing where it is open
    bool keepsNotice = true;         ///< the first session is as far from today as the programme prefers
    bool keepsWeekdays = true;       ///< all on preferred weekdays

    bool operator==(const Plan &) const = default;
};

/// Rules that cannot all be kept, of which none can be dropped: without any one of them there is a plan.
struct PlanConflict {
    std::vector<PlanRule> rules;

    bool operator==(const PlanConflict &) const = default;
};

/// How many weeks before the first session its people are told, where the programme does not say ("domain.md, Window").
inline constexpr int preferredNoticeWeeks = 8;

/// The notice that the programme prefers, in weeks.
int noticeWeeks(const training::Programme &programme);

/// The earliest dates that keep every rule ("domain.md, Window"), and of those the ones that also keep the preferred
/// notice and weekdays, as far as they can be had, notice first. The same request gives the same plan.
tl::expected<Plan, PlanConflict> plan(const training::Programme &programme, const PlanRequest &request,
                                      const time::WorkingDays &workingDays);

/// One translated sentence that names the rules in conflict and the way on, in what the programme has: a window, or a
/// first and a last day.
QString conflictText(const PlanConflict &conflict, const training::Programme &programme);

} // namespace convener::timeline
