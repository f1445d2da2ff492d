#pragma once

#include "core/action/engagementrecord.h"
#include "core/timeline/planner.h"
#include "core/training/id.h"

#include <QSet>

namespace convener::action {

/// No more cohorts of one stage are planned at a time: beyond any organisation, and soon proposed.
inline constexpr int mostCohorts = 20;

struct PlanWishes {
    std::optional<QDate> start; ///< of the window, where none is agreed yet or another is tried; the first day to try
                                ///< of a programme that asks for no window
    std::optional<QDate> until; ///< the last day, for a programme that asks for no window
    QStringList facilitators;   ///< in the order preferred; busy on the days of their sessions in this file
    int facilitatorsPerSession = 1;
    QSet<int> weekdays;         ///< preferred, Qt::Monday to Qt::Friday
    QMap<QString, int> cohorts; ///< how many of each stage are to get dates; cohortsToDate() of one that is not named
};

/// How many cohorts of a stage still need dates: those that wait for them, or one where none is planned.
int cohortsToDate(const EngagementRecord &record, const QString &stage);

/// Proposes dates for an engagement's stages that have none yet, around the sessions that it has: inside its window, or
/// from a first day on where its programme asks for no window. Refused, naming the rules in conflict, when nothing
/// fits; when there is no window to plan in; and when every stage has its dates.
Result<timeline::Plan> proposePlan(const Desk &desk, training::EngagementId engagement, const PlanWishes &wishes);

} // namespace convener::action
