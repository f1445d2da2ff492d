#pragma once

#include "core/action/desk.h"
#include "ui/model/taskmodel.h"

namespace convener::page {

/// What is due within 30 days or overdue, at most 200 of each kind, in the words of the window.
Result<std::vector<model::Task>> readTasks(const action::Desk &desk);

struct TaskCounts {
    int overdue = 0;
    int today = 0;
    int week = 0;  ///< after today, up to Sunday
    int month = 0; ///< after today, within 30 days
};

TaskCounts count(const std::vector<model::Task> &tasks, QDate today);

} // namespace convener::page
