#include "ui/page/todaypage.h"

#include "core/action/recordsurvey.h"
#include "ui/cell/table.h"
#include "ui/model/datetext.h"
#include "ui/page/emptynote.h"
#include "ui/page/header.h"
#include "ui/page/tasks.h"

#include <QVBoxLayout>

namespace convener::page {

using look::Mark;
using model::Task;

TodayPage::TodayPage(Context &context)
    : Page(context)
    , m_model(new model::TaskModel(this))
    , m_table(new cell::Table(tr("What is due")))
    , m_empty(new EmptyNote(tr("Nothing is due in the next 30 days."),
                            tr("Here you will see what is overdue, due and coming, across all organisations. Let an "
                               "organisation join a programme to begin."),
                            tr("Go to Organisations")))
{
    m_table->setModel(m_model);
    m_table->setShares({37, 33, 16, 14});
    body().addWidget(m_table);
    body().addWidget(m_empty);
    connect(m_table, &cell::Table::opened, this, &TodayPage::open);
    connect(m_table, &cell::Table::stepped, this, &TodayPage::step);
    connect(m_empty, &EmptyNote::chosen, this, [this] { Q_EMIT routed({Route::To::Organisations}); });
}

Result<> TodayPage::read(qint64)
{
    CONVENER_ASSIGN(const std::vector<Task> tasks, readTasks(context().desk));
    const TaskCounts counts = count(tasks, today());
    header().setTitle(tr("Today"), model::longDate(today()));
    header().setFigures({{QString::number(counts.overdue), tr("overdue"), counts.overdue ? Mark::Late : Mark::Done},
                         {QString::number(counts.today), tr("today"), counts.today ? Mark::Due : Mark::None},
                         {QString::number(counts.week), tr("this week")},
                         {QString::number(counts.month), tr("in 30 days")}});
    m_table->setVisible(!tasks.empty());
    m_empty->setVisible(tasks.empty());
    m_model->set(tasks, today());
    return {};
}

void TodayPage::open(const QModelIndex &index)
{
    const Task *task = m_model->task(index);
    if (!task)
        return;
    if (task->kind == Task::Kind::Session)
        Q_EMIT routed({Route::To::Cohort, task->cohort});
    else
        Q_EMIT routed({Route::To::Engagement, task->engagement});
}

void TodayPage::step(const QModelIndex &index)
{
    const Task *task = m_model->task(index);
    if (!task || task->kind != Task::Kind::Survey) {
        open(index);
        return;
    }
    const auto event = task->awaitsReturn ? action::SurveyEvent::Returned : action::SurveyEvent::Sent;
    finish(action::recordSurvey(context().desk, {task->id}, event, today()));
}

} // namespace convener::page
