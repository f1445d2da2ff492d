#include "ui/page/cohorttab.h"

#include "core/action/engagementrecord.h"
#include "core/action/plancohort.h"
#include "core/action/rehearse.h"
#include "ui/cell/table.h"
#include "ui/dialog/cohortdialog.h"
#include "ui/model/cohortmodel.h"
#include "ui/page/askengagement.h"
#include "ui/page/cohortrows.h"
#include "ui/page/emptynote.h"
#include "ui/page/proposedday.h"
#include "ui/page/toolrow.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

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
    m_table->remember(u"engagement-cohorts"_s);
    ToolRow tools;
    m_propose = tools.add(tr("Propose dates"), u"calendar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addWidget(m_table);
    column->addWidget(m_empty);
    connect(m_table, &cell::Table::opened, this, [this](const QModelIndex &index) {
        Q_EMIT routed({Route::To::Cohort, index.siblingAtColumn(0).data(model::IdRole).toLongLong()});
    });
    connect(m_empty, &EmptyNote::chosen, this, &CohortTab::plan);
    connect(m_propose, &QPushButton::clicked, this, [this] { askPlan(asking(), *m_record); });
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
    m_propose->setVisible(record.programme.window.has_value());
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
    const auto foresee = [this](const action::CohortPlan &wanted) {
        return action::rehearse(context().desk, wanted.engagement, [wanted](action::Desk &at) {
            return action::planCohort(at, wanted).map([](const action::PlannedCohort &done) { return done.changes; });
        });
    };
    const Result<QDate> day = proposedDay(context().desk, *m_record);
    if (!day)
        return context().prompt.show(day.error());
    (new dialog::CohortDialog(m_record->programme, m_record->engagement.id, m_record->window(), *day, {foresee, plan},
                              this))
        ->open();
}

} // namespace convener::page
