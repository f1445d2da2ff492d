#include "ui/page/surveytab.h"

#include "core/action/engagementrecord.h"
#include "core/action/recordsurvey.h"
#include "ui/cell/table.h"
#include "ui/dialog/datedialog.h"
#include "ui/model/surveymodel.h"
#include "ui/page/emptynote.h"
#include "ui/page/sorted.h"
#include "ui/page/toolrow.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::SurveyEvent;
using model::SurveyModel;
using model::SurveyRow;
using training::Progress;

SurveyTab::SurveyTab(Context &context)
    : View(context)
    , m_model(new SurveyModel(this))
    , m_sorted(sorted(m_model, this))
    , m_table(new cell::Table(tr("Surveys")))
    , m_empty(new EmptyNote(tr("No survey is planned yet."),
                            tr("Survey dates count from the workshop. Once a workshop is planned, the organisation's "
                               "surveys stand here, and each delegate's after the list is imported.")))
{
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SurveyModel::Due, Qt::AscendingOrder);
    m_table->setShares({27, 17, 13, 13, 13, 17});
    ToolRow tools;
    m_sent = tools.add(tr("Mark sent"), u"mail"_s);
    m_reminded = tools.add(tr("Mark reminded"), u"waiting"_s);
    m_returned = tools.add(tr("Mark returned"), u"done"_s);
    m_takeBack = tools.add(tr("Take the last step back"), u"undo"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addWidget(m_table);
    column->addWidget(m_empty);
    connect(m_sent, &QPushButton::clicked, this, [this] { record(SurveyEvent::Sent); });
    connect(m_reminded, &QPushButton::clicked, this, [this] { record(SurveyEvent::Reminded); });
    connect(m_returned, &QPushButton::clicked, this, [this] { record(SurveyEvent::Returned); });
    connect(m_takeBack, &QPushButton::clicked, this, &SurveyTab::takeBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SurveyTab::follow);
    follow();
}

void SurveyTab::set(const action::EngagementRecord &record)
{
    std::vector<SurveyRow> rows;
    for (const store::NamedRequest &named : record.requests) {
        const training::SurveyPoint *point = record.programme.surveys(named.request.level).point(named.request.point);
        rows.push_back({named.request, point ? point->title : named.request.point, named.subject});
    }
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows), today());
    follow();
}

const SurveyRow *SurveyTab::chosen() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void SurveyTab::follow()
{
    const SurveyRow *row = chosen();
    const Progress progress = row ? row->request.progress : Progress::NotNeeded;
    m_sent->setEnabled(progress == Progress::NotSent && row->request.dates);
    m_reminded->setEnabled(progress == Progress::Sent || progress == Progress::Reminded);
    m_returned->setEnabled(row && row->request.isAwaited() && row->request.dates);
    m_takeBack->setEnabled(row && progress != Progress::NotSent && progress != Progress::NotNeeded);
}

void SurveyTab::record(SurveyEvent event)
{
    const SurveyRow *row = chosen();
    if (!row)
        return;
    const QString whose = tr("%1: %2").arg(row->point, row->subject);
    const auto words = [&]() -> dialog::DateDialog::Words {
        switch (event) {
        case SurveyEvent::Sent:
            return {tr("Survey sent"), whose, tr("Mark sent"), tr("Sent on"), {}};
        case SurveyEvent::Reminded:
            return {tr("Survey reminded"), whose, tr("Mark reminded"), tr("Reminded on"), {}};
        case SurveyEvent::Returned:
            return {tr("Survey returned"), whose, tr("Mark returned"), tr("Returned on"), {}};
        }
        Q_UNREACHABLE();
    }();
    const training::RequestId id = row->request.id;
    (new dialog::DateDialog(
         words, today(),
         [this, id, event](QDate on, const QString &) {
             return announce(action::recordSurvey(context().desk, id, event, on));
         },
         this))
        ->open();
}

void SurveyTab::takeBack()
{
    if (const SurveyRow *row = chosen())
        finish(action::takeBackSurvey(context().desk, row->request.id));
}

} // namespace convener::page
