#include "ui/page/organisationspage.h"

#include "core/action/joinprogramme.h"
#include "core/action/shownprogramme.h"
#include "core/store/engagements.h"
#include "core/timeline/window.h"
#include "ui/cell/table.h"
#include "ui/dialog/joindialog.h"
#include "ui/look/theme.h"
#include "ui/model/engagementmodel.h"
#include "ui/page/askorganisation.h"
#include "ui/page/emptynote.h"
#include "ui/page/header.h"
#include "ui/page/sorted.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using model::EngagementRow;

namespace {

Result<EngagementRow> rowOf(const store::EngagementSummary &summary, const action::Desk &desk)
{
    const training::Engagement &engagement = summary.engagement;
    CONVENER_ASSIGN(const training::Programme programme, action::readProgramme(desk, engagement.edition));
    return EngagementRow{.engagement = engagement.id.number,
                         .organisation = summary.organisation,
                         .programme = action::shown(desk, summary.title),
                         .joinedOn = engagement.joinedOn,
                         .window = timeline::window(programme, engagement),
                         .cohorts = summary.cohorts,
                         .delegates = summary.delegates,
                         .asksForWindow = programme.window.has_value()};
}

} // namespace

OrganisationsPage::OrganisationsPage(Context &context)
    : Page(context)
    , m_model(new model::EngagementModel(this))
    , m_sorted(sorted(m_model, this))
    , m_filter(new QLineEdit)
    , m_table(new cell::Table(tr("Organisations")))
    , m_empty(new EmptyNote(tr("No organisation has joined yet."),
                            tr("Here you will see who takes part in which programme, since when, and in which weeks."),
                            tr("Let an organisation join")))
{
    header().setTitle(tr("Organisations"));
    connect(header().addAction(tr("Add a bank holiday"), u"calendar"_s), &QPushButton::clicked, this,
            [this] { askHoliday(asking()); });
    connect(header().addPrimary(tr("Join a programme"), u"add"_s), &QPushButton::clicked, this,
            &OrganisationsPage::join);
    m_filter->setPlaceholderText(tr("Filter by name or programme"));
    m_filter->setAccessibleName(tr("Filter organisations"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(look::space(90));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setShares({38, 15, 29, 9, 9});
    m_table->remember(u"organisations"_s);
    body().addWidget(m_filter);
    body().addWidget(m_table, 1);
    body().addWidget(m_empty, 1);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &cell::Table::opened, this, [this](const QModelIndex &index) {
        Q_EMIT routed({Route::To::Engagement, index.siblingAtColumn(0).data(model::IdRole).toLongLong()});
    });
    connect(m_empty, &EmptyNote::chosen, this, &OrganisationsPage::join);
}

Result<> OrganisationsPage::read(qint64)
{
    const action::Desk &desk = context().desk;
    CONVENER_ASSIGN(const std::vector<store::EngagementSummary> summaries, store::Engagements(desk.file).summaries());
    std::vector<EngagementRow> rows;
    for (const store::EngagementSummary &summary : summaries) {
        CONVENER_ASSIGN(EngagementRow row, rowOf(summary, desk));
        rows.push_back(std::move(row));
    }
    header().setTitle(tr("Organisations"), rows.empty() ? QString() : tr("%n taking part", nullptr, int(rows.size())));
    m_filter->setVisible(!rows.empty());
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
    return {};
}

void OrganisationsPage::join()
{
    const auto join = [this](const action::Joining &joining) -> Result<> {
        CONVENER_ASSIGN(const action::Joined joined, action::joinProgramme(context().desk, joining));
        Q_EMIT changed(joined.changes);
        Q_EMIT routed({Route::To::Engagement, joined.engagement.number});
        return {};
    };
    (new dialog::JoinDialog(action::shippedProgrammes(context().desk), today(), join, this))->open();
}

} // namespace convener::page
