#include "ui/page/cohorttab.h"

#include "core/action/engagementrecord.h"
#include "core/action/holiday.h"
#include "core/action/plancohort.h"
#include "ui/cell/table.h"
#include "ui/dialog/cohortdialog.h"
#include "ui/model/cohortmodel.h"
#include "ui/page/cohortrows.h"
#include "ui/page/emptynote.h"

#include <QVBoxLayout>

namespace convener::page {

namespace {

/// A working day that lies in the window, at the preferred notice from today where that fits.
QDate proposedDay(const action::EngagementRecord &record, const time::WorkingDays &days, QDate today)
{
    const auto &rule = record.programme.window;
    const QDate noticed = today.addDays(7 * (rule ? rule->noticeWeeks.value : 0));
    const auto window = record.window();
    if (!window)
        return days.onOrAfter(noticed);
    const QDate early = days.onOrAfter(std::max(window->first().addDays(14), noticed));
    return window->contains(early) ? early : days.onOrAfter(window->first().addDays(14));
}

} // namespace

CohortTab::CohortTab(Context &context)
    : View(context)
    , m_model(new model::CohortModel(this))
    , m_table(new cell::Table(tr("Cohorts of this organisation")))
    , m_empty(new EmptyNote(tr("No cohort is planned yet."),
                            tr("Plan the delegate workshop first, then Train the Trainer, both in the agreed window."),
                            tr("Plan a cohort")))
{
    m_table->setModel(m_model);
    m_table->setShares({30, 26, 26, 18});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addWidget(m_empty);
    connect(m_table, &cell::Table::opened, this, [this](const QModelIndex &index) {
        Q_EMIT routed({Route::To::Cohort, index.siblingAtColumn(0).data(model::IdRole).toLongLong()});
    });
    connect(m_empty, &EmptyNote::chosen, this, &CohortTab::plan);
}

Result<> CohortTab::set(const action::EngagementRecord &record)
{
    std::vector<model::CohortRow> rows;
    for (const training::Cohort &cohort : record.cohorts) {
        CONVENER_ASSIGN(model::CohortRow row, cohortRow(context().desk.file, record.programme, cohort));
        const auto clash = std::ranges::find(record.clashes, cohort.id, &timeline::Clash::cohort);
        if (clash != record.clashes.end())
            row.clash = clash->text;
        rows.push_back(std::move(row));
    }
    m_record = std::make_shared<const action::EngagementRecord>(record);
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
    return {};
}

void CohortTab::plan()
{
    const auto plan = [this](const action::CohortPlan &wanted) -> Result<> {
        CONVENER_ASSIGN(const action::PlannedCohort planned, action::planCohort(context().desk, wanted));
        Q_EMIT changed(planned.changes);
        return {};
    };
    const Result<time::WorkingDays> days = action::workingDays(context().desk, m_record->organisation.nation);
    if (!days)
        return context().prompt.show(days.error());
    (new dialog::CohortDialog(m_record->programme, m_record->engagement.id, m_record->window(),
                              proposedDay(*m_record, *days, today()), plan, this))
        ->open();
}

} // namespace convener::page
