#include "ui/model/taskmodel.h"

#include "ui/model/datetext.h"
#include "ui/model/role.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace convener::model {

namespace {

constexpr int groupCount = 4;
constexpr int horizonDays = 30;

int groupOf(QDate due, QDate today)
{
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    if (due < today)
        return 0;
    if (due == today)
        return 1;
    return due <= sunday ? 2 : 3;
}

} // namespace

void TaskModel::set(std::vector<Task> tasks, QDate today)
{
    const std::array<QString, groupCount> headings{tr("Overdue"), tr("Today"), tr("This week"), tr("Next 30 days")};
    std::erase_if(tasks, [today](const Task &task) { return task.due > today.addDays(horizonDays); });
    std::ranges::stable_sort(tasks, {}, &Task::due);

    beginResetModel();
    m_tasks = std::move(tasks);
    m_today = today;
    m_rows.clear();
    int group = -1;
    for (std::size_t number = 0; number < m_tasks.size(); ++number) {
        if (const int next = groupOf(m_tasks[number].due, today); next != group) {
            group = next;
            const auto count =
                std::ranges::count_if(m_tasks, [&](const Task &task) { return groupOf(task.due, today) == group; });
            m_rows.push_back({u"%1 (%2)"_s.arg(headings[std::size_t(group)]).arg(count)});
        }
        m_rows.push_back({{}, number});
    }
    endResetModel();
}

const Task *TaskModel::task(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[std::size_t(index.row())].heading.isEmpty())
        return nullptr;
    return &m_tasks[m_rows[std::size_t(index.row())].task];
}

int TaskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TaskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TaskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Task *task = this->task(index))
        return taskData(*task, index.column(), role);
    if (role == HeadingRole)
        return true;
    return role == Qt::DisplayRole && index.column() == What ? m_rows[std::size_t(index.row())].heading : QVariant();
}

QVariant TaskModel::taskData(const Task &task, int column, int role) const
{
    switch (column) {
    case What:
        if (role == Qt::DisplayRole)
            return task.what;
        if (role == SecondRole)
            return task.subject;
        if (role == MarkRole)
            return int(task.mark);
        if (role == Qt::AccessibleTextRole)
            return QStringList{task.word, task.what, task.subject}.join(u", "_s);
        break;
    case Organisation:
        if (role == Qt::DisplayRole)
            return task.organisation;
        break;
    case Due:
        if (role == Qt::DisplayRole)
            return shortDate(task.due);
        if (role == SecondRole)
            return distance(task.due, m_today);
        break;
    case Step:
        if (role == Qt::DisplayRole || role == StepRole)
            return task.step;
        break;
    }
    return role == IdRole ? QVariant(task.id) : QVariant();
}

QVariant TaskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Organisation:
        return tr("Organisation");
    case Due:
        return tr("Due");
    case Step:
        return tr("Next step");
    }
    return {};
}

Qt::ItemFlags TaskModel::flags(const QModelIndex &index) const
{
    return task(index) ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

} // namespace convener::model
