#include "ui/page/cohortspage.h"

#include "core/action/shownprogramme.h"
#include "core/store/cohorts.h"
#include "core/store/engagements.h"
#include "ui/cell/table.h"
#include "ui/look/theme.h"
#include "ui/model/cohortmodel.h"
#include "ui/page/cohortrows.h"
#include "ui/page/emptynote.h"
#include "ui/page/header.h"
#include "ui/page/sorted.h"

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

CohortsPage::CohortsPage(Context &context)
    : Page(context)
    , m_model(new model::CohortModel(this))
    , m_sorted(sorted(m_model, this))
    , m_filter(new QLineEdit)
    , m_table(new cell::Table(tr("Cohorts")))
    , m_empty(new EmptyNote(tr("No cohort is planned yet."),
                            tr("Cohorts are planned on an organisation's page. Here you will see all of them, with "
                               "their dates and how full they are."),
                            tr("Go to Organisations"), EmptyNote::Step::Leads))
{
    header().setTitle(tr("Cohorts"));
    m_filter->setPlaceholderText(tr("Filter by stage, organisation or place"));
    m_filter->setAccessibleName(tr("Filter cohorts"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(look::space(90));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    m_table->setShares({36, 20, 28, 16});
    m_table->remember(u"cohorts"_s);
    body().addWidget(m_filter);
    body().addWidget(m_table, 1);
    body().addWidget(m_empty, 1);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &cell::Table::opened, this, [this](const QModelIndex &index) {
        Q_EMIT routed({Route::To::Cohort, index.siblingAtColumn(0).data(model::IdRole).toLongLong()});
    });
    connect(m_empty, &EmptyNote::chosen, this, [this] { Q_EMIT routed({Route::To::Organisations}); });
}

Result<> CohortsPage::read(qint64)
{
    store::Database &file = context().desk.file;
    CONVENER_ASSIGN(const std::vector<store::EngagementSummary> summaries, store::Engagements(file).summaries());
    std::vector<model::CohortRow> rows;
    for (const store::EngagementSummary &summary : summaries) {
        CONVENER_ASSIGN(const training::Programme programme,
                        action::readProgramme(context().desk, summary.engagement.edition));
        CONVENER_ASSIGN(const std::vector<training::Cohort> cohorts,
                        store::Cohorts(file).ofEngagement(summary.engagement.id));
        for (const training::Cohort &cohort : cohorts) {
            CONVENER_ASSIGN(model::CohortRow row, cohortRow(file, programme, cohort));
            row.organisation = summary.organisation;
            rows.push_back(std::move(row));
        }
    }
    header().setTitle(tr("Cohorts"), rows.empty() ? QString() : tr("%n planned", nullptr, int(rows.size())));
    m_filter->setVisible(!rows.empty());
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
    return {};
}

} // namespace convener::page
