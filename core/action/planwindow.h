#pragma once

#include "core/action/desk.h"
#include "core/timeline/planner.h"
#include "core/training/id.h"

#include <QSet>

namespace convener::action {

struct PlanWishes {
    std::optional<QDate> start; ///< of the window, where none is agreed yet or another is tried
    QStringList facilitators;   ///< in the order preferred; busy on the days of their sessions in this file
    int facilitatorsPerSession = 1;
    QSet<int> weekdays;         ///< preferred, Qt::Monday to Qt::Friday
    QMap<QString, int> cohorts; ///< how many of each stage; one of a stage that is not named
};

/// Proposes dates for an engagement's stages inside its window. Refused, naming the rules in conflict, when nothing
/// fits and when there is no window to plan in.
Result<timeline::Plan> proposePlan(const Desk &desk, training::EngagementId engagement, const PlanWishes &wishes);

} // namespace convener::action
