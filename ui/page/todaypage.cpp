#include "ui/page/todaypage.h"

#include "core/action/recordsurvey.h"
#include "ui/cell/table.h"
#include "ui/look/theme.h"
#include "ui/model/datetext.h"
#include "ui/page/emptynote.h"
#include "ui/page/header.h"
#include "ui/page/tasks.h"
#include "ui/page/toolrow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using look::Mark;
using model::Task;

TodayPage::TodayPage(Context &context)
    : Page(context)
    , m_model(new model::TaskModel(this))
    , m_filters(new QWidget)
    , m_words(new QLineEdit)
    , m_kind(new QComboBox)
    , m_programme(new QComboBox)
    , m_table(new cell::Table(tr("What is due")))
    , m_rest(new QLabel(tr("Only what is due first of each kind is listed here. The page of an organisation lists all "
                           "that it has to do.")))
    , m_empty(new EmptyNote(tr("Nothing is due in the next 30 days."),
                            tr("Here you will see what is overdue, due and coming, across all organisations. Let an "
                               "organisation join a programme to begin."),
                            tr("Go to Organisations"), EmptyNote::Step::Leads))
{
    m_words->setPlaceholderText(tr("Filter by what, who or organisation"));
    m_words->setAccessibleName(tr("Filter what is due"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(look::space(70));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Every kind"), -1);
    m_kind->addItem(tr("Commitments"), int(Task::Kind::Commitment));
    m_kind->addItem(tr("Sessions"), int(Task::Kind::Session));
    m_kind->addItem(tr("Surveys"), int(Task::Kind::Survey));
    m_programme->setAccessibleName(tr("Programme"));
    ToolRow filters;
    for (QWidget *each : std::initializer_list<QWidget *>{m_words, m_kind, m_programme})
        filters.add(each);
    filters.layout()->setContentsMargins({});
    m_filters->setLayout(filters.layout());
    m_table->setModel(m_model);
    m_table->setShares({30, 27, 24, 19});
    m_table->remember(u"today"_s);
    m_rest->setWordWrap(true);
    body().addWidget(m_filters);
    body().addWidget(m_table, 1);
    body().addWidget(m_rest);
    body().addWidget(m_empty);
    connect(m_words, &QLineEdit::textChanged, this, &TodayPage::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TodayPage::filter);
    connect(m_programme, &QComboBox::currentIndexChanged, this, &TodayPage::filter);
    connect(m_table, &cell::Table::opened, this, &TodayPage::open);
    connect(m_table, &cell::Table::stepped, this, &TodayPage::step);
    connect(m_empty, &EmptyNote::chosen, this, [this] { Q_EMIT routed({Route::To::Organisations}); });
}

Result<> TodayPage::read(qint64)
{
    CONVENER_ASSIGN(m_tasks, readTasks(context().desk));
    CONVENER_ASSIGN(const TaskCounts counts, countTasks(context().desk));
    header().setTitle(tr("Today"), model::longDate(today()));
    header().setFigures({{countText(counts.overdue), tr("overdue"), counts.overdue ? Mark::Late : Mark::Done},
                         {countText(counts.today), tr("today"), counts.today ? Mark::Due : Mark::None},
                         {countText(counts.week), tr("this week")},
                         {countText(counts.month), tr("in 30 days")}});
    m_filters->setVisible(!m_tasks.empty());
    m_table->setVisible(!m_tasks.empty());
    m_empty->setVisible(m_tasks.empty());
    m_rest->setVisible(int(m_tasks.size()) < counts.overdue + counts.today + counts.month);
    offerProgrammes();
    filter();
    return {};
}

void TodayPage::offerProgrammes()
{
    QStringList titles;
    for (const Task &task : m_tasks)
        if (!titles.contains(task.programme))
            titles += task.programme;
    titles.sort(Qt::CaseInsensitive);
    const QString before = m_programme->currentData().toString();
    const QSignalBlocker quiet(m_programme);
    m_programme->clear();
    m_programme->addItem(tr("Every programme"), QString());
    for (const QString &title : titles)
        m_programme->addItem(title, title);
    m_programme->setCurrentIndex(qMax(0, m_programme->findData(before)));
}

void TodayPage::filter()
{
    const QString words = m_words->text().simplified();
    const int kind = m_kind->currentData().toInt();
    const QString programme = m_programme->currentData().toString();
    const auto isWanted = [&](const Task &task) {
        const bool named = task.what.contains(words, Qt::CaseInsensitive) ||
                           task.subject.contains(words, Qt::CaseInsensitive) ||
                           task.organisation.contains(words, Qt::CaseInsensitive);
        return named && (kind < 0 || int(task.kind) == kind) && (programme.isEmpty() || task.programme == programme);
    };
    std::vector<Task> wanted;
    std::ranges::copy_if(m_tasks, std::back_inserter(wanted), isWanted);
    m_model->set(std::move(wanted), today());
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
