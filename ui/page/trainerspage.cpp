#include "ui/page/trainerspage.h"

#include "core/action/keeptrainer.h"
#include "ui/cell/table.h"
#include "ui/dialog/cascadedialog.h"
#include "ui/dialog/datedialog.h"
#include "ui/look/theme.h"
#include "ui/model/trainermodel.h"
#include "ui/page/emptynote.h"
#include "ui/page/header.h"
#include "ui/page/sorted.h"
#include "ui/page/toolrow.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using look::Mark;
using model::TrainerModel;
using model::TrainerRow;
using timeline::TrainerStep;

namespace {

TrainerRow rowOf(const action::TrainerStanding &standing)
{
    return {standing.named.trainer, standing.named.name,   standing.named.organisation,
            standing.step,          standing.dormantAfter, standing.sessions,
            standing.people};
}

std::vector<Figure> figures(const std::vector<TrainerRow> &rows)
{
    const auto at = [&rows](TrainerStep step) { return std::ranges::count(rows, step, &TrainerRow::step); };
    int sessions = 0;
    int people = 0;
    for (const TrainerRow &row : rows) {
        sessions += row.sessions;
        people += row.people;
    }
    const auto dormant = at(TrainerStep::Dormant);
    return {{QString::number(rows.size()), TrainersPage::tr("trainers")},
            {QString::number(at(TrainerStep::Active)), TrainersPage::tr("active"), Mark::Done},
            {QString::number(dormant), TrainersPage::tr("dormant"), dormant > 0 ? Mark::Late : Mark::None},
            {QString::number(sessions), TrainersPage::tr("sessions run")},
            {QString::number(people), TrainersPage::tr("people reached")}};
}

} // namespace

TrainersPage::TrainersPage(Context &context)
    : Page(context)
    , m_model(new TrainerModel(this))
    , m_sorted(sorted(m_model, this))
    , m_tools(new QWidget)
    , m_filter(new QLineEdit)
    , m_table(new cell::Table(tr("Trainers")))
    , m_empty(new EmptyNote(tr("No trainer is selected yet."),
                            tr("Select trainers among the delegates of a cohort. Here you will see how far each of "
                               "them is, the sessions they ran, and how many people they reached."),
                            tr("Go to Cohorts"), EmptyNote::Step::Leads))
{
    header().setTitle(tr("Trainers"));
    m_filter->setPlaceholderText(tr("Filter by name, organisation or step"));
    m_filter->setAccessibleName(tr("Filter trainers"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(look::space(90));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TrainerModel::Name, Qt::AscendingOrder);
    m_table->setShares({28, 28, 20, 12, 12});
    m_table->remember(u"trainers"_s);
    ToolRow tools;
    m_materials = tools.add(tr("Issue materials"), u"programmes"_s);
    m_session = tools.add(tr("Record a session"), u"add"_s);
    tools.stretch();
    tools.add(m_filter);
    tools.layout()->setContentsMargins({});
    m_tools->setLayout(tools.layout());
    body().addWidget(m_tools);
    body().addWidget(m_table, 1);
    body().addWidget(m_empty, 1);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_materials, &QPushButton::clicked, this, &TrainersPage::issueMaterials);
    connect(m_session, &QPushButton::clicked, this, &TrainersPage::recordSession);
    connect(m_empty, &EmptyNote::chosen, this, [this] { Q_EMIT routed({Route::To::Cohorts}); });
    connect(m_table, &cell::Table::opened, this, [this] {
        if (const TrainerRow *row = chosen())
            Q_EMIT routed({Route::To::Engagement, row->trainer.engagement.number});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TrainersPage::follow);
}

Result<> TrainersPage::read(qint64)
{
    CONVENER_ASSIGN(const std::vector<action::TrainerStanding> standings, action::trainerStandings(context().desk));
    std::vector<TrainerRow> rows;
    for (const action::TrainerStanding &standing : standings)
        rows.push_back(rowOf(standing));
    header().setFigures(rows.empty() ? std::vector<Figure>() : figures(rows));
    m_tools->setVisible(!rows.empty());
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
    follow();
    return {};
}

const TrainerRow *TrainersPage::chosen() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void TrainersPage::follow()
{
    const TrainerRow *row = chosen();
    m_materials->setEnabled(row && row->step == TrainerStep::Attended);
    m_session->setEnabled(row && row->trainer.materialsOn);
}

void TrainersPage::issueMaterials()
{
    const TrainerRow *row = chosen();
    if (!row)
        return;
    const auto issue = [this, id = row->trainer.id](QDate on, const QString &) {
        return announce(action::issueMaterials(context().desk, id, on));
    };
    (new dialog::DateDialog({tr("Issue materials"),
                             tr("%1 has what they need to run sessions of their own.").arg(row->name),
                             tr("Issue materials"),
                             tr("Issued on"),
                             {}},
                            today(), issue, this))
        ->open();
}

void TrainersPage::recordSession()
{
    const TrainerRow *row = chosen();
    if (!row)
        return;
    const auto record = [this](const training::CascadeSession &session) {
        return announce(action::recordCascade(context().desk, session));
    };
    (new dialog::CascadeDialog(row->trainer.id, row->name, today(), record, this))->open();
}

} // namespace convener::page
