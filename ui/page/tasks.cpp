#include "ui/page/tasks.h"

#include "core/action/duetitles.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace convener::page {

using look::Mark;
using model::Task;
using store::DueItem;
using store::DueState;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

constexpr int mostOfAKind = 200;
constexpr int farEnough = 1000;
constexpr int horizonDays = 30;

std::pair<Mark, QString> stateOf(const DueItem &item, QDate today)
{
    switch (item.state(today)) {
    case DueState::Overdue:
        return {Mark::Late, Text::tr("Overdue")};
    case DueState::Due:
        return {Mark::Due, Text::tr("Due")};
    case DueState::Upcoming:
        return {Mark::Coming, Text::tr("Upcoming")};
    }
    Q_UNREACHABLE();
}

QString stepOf(const Task &task, QDate today)
{
    switch (task.kind) {
    case Task::Kind::Commitment:
        return Text::tr("Open");
    case Task::Kind::Session:
        return task.due <= today ? Text::tr("Record attendance") : Text::tr("Open");
    case Task::Kind::Survey:
        return task.awaitsReturn ? Text::tr("Mark returned") : Text::tr("Mark sent");
    }
    Q_UNREACHABLE();
}

Result<Task> taskOf(const DueItem &item, action::DueTitles &titles, QDate today)
{
    CONVENER_ASSIGN(const training::Programme *programme, titles.programme(item));
    const auto [mark, word] = stateOf(item, today);
    Task task;
    task.kind = Task::Kind(int(item.kind));
    task.id = item.number;
    task.engagement = item.engagement.number;
    task.cohort = item.cohort.number;
    CONVENER_ASSIGN(task.what, titles.of(item));
    task.subject = item.subject == item.organisation ? programme->title : item.subject;
    task.organisation = item.organisation;
    task.programme = programme->title;
    task.due = item.due;
    task.mark = mark;
    task.word = word;
    task.awaitsReturn = item.kind == store::DueKind::Survey && item.progress != training::Progress::NotSent;
    task.step = stepOf(task, today);
    return task;
}

} // namespace

Result<std::vector<Task>> readTasks(const action::Desk &desk)
{
    const store::DueList::Range range{desk.today(), desk.today().addDays(horizonDays), mostOfAKind};
    CONVENER_ASSIGN(const std::vector<DueItem> items, store::DueList(desk.file).items(range));
    action::DueTitles titles(desk);
    std::vector<Task> tasks;
    tasks.reserve(items.size());
    for (const DueItem &item : items) {
        CONVENER_ASSIGN(Task task, taskOf(item, titles, desk.today()));
        tasks.push_back(std::move(task));
    }
    return tasks;
}

Result<TaskCounts> countTasks(const action::Desk &desk)
{
    const QDate today = desk.today();
    const auto counted = [&](QDate from, QDate until) {
        return store::DueList(desk.file).count({today, until, farEnough, from});
    };
    TaskCounts counts;
    CONVENER_ASSIGN(counts.overdue, counted({}, today.addDays(-1)));
    CONVENER_ASSIGN(counts.today, counted(today, today));
    CONVENER_ASSIGN(counts.week, counted(today.addDays(1), today.addDays(7 - today.dayOfWeek())));
    CONVENER_ASSIGN(counts.month, counted(today.addDays(1), today.addDays(horizonDays)));
    return counts;
}

QString countText(int count)
{
    return QLocale().toString(qMin(count, farEnough)) + (count < farEnough ? QString() : u"+"_s);
}

} // namespace convener::page
