#pragma once

#include "core/action/desk.h"
#include "ui/model/taskmodel.h"

namespace convener::page {

/// What is due within 30 days or overdue, at most 200 of each kind, in the words of the window.
Result<std::vector<model::Task>> readTasks(const action::Desk &desk);

/// How many things are due, whether they are listed or not; beyond a thousand no further.
struct TaskCounts {
    int overdue = 0;
    int today = 0;
    int week = 0;  ///< after today, up to Sunday
    int month = 0; ///< after today, within 30 days
};

Result<TaskCounts> countTasks(const action::Desk &desk);

/// "12", or "1,000+" where nobody counted further.
QString countText(int count);

} // namespace convener::page
