#include "ui/page/commitmenttab.h"

#include "core/action/engagementrecord.h"
#include "core/action/keepcommitment.h"
#include "core/timeline/commitment.h"
#include "core/timeline/survey.h"
#include "ui/cell/table.h"
#include "ui/dialog/datedialog.h"
#include "ui/model/commitmentmodel.h"
#include "ui/page/askengagement.h"
#include "ui/page/toolrow.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using model::CommitmentRow;

CommitmentTab::CommitmentTab(Context &context)
    : View(context)
    , m_model(new model::CommitmentModel(this))
    , m_table(new cell::Table(tr("Commitments")))
{
    m_table->setModel(m_model);
    m_table->setShares({46, 17, 14, 23});
    m_table->remember(u"commitments"_s);
    ToolRow tools;
    m_meet = tools.add(tr("Mark met"), u"done"_s);
    m_extend = tools.add(tr("Agree an extension"), u"move"_s);
    m_ask = tools.add(tr("Record that you asked"), u"mail"_s);
    m_takeBack = tools.add(tr("Not met after all"), u"undo"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addWidget(m_table);
    connect(m_meet, &QPushButton::clicked, this, &CommitmentTab::meet);
    connect(m_extend, &QPushButton::clicked, this, &CommitmentTab::extend);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (const CommitmentRow *row = chosen())
            askForCommitment(asking(), row->commitment, row->title);
    });
    connect(m_takeBack, &QPushButton::clicked, this, &CommitmentTab::takeBack);
    connect(m_table, &cell::Table::opened, this, &CommitmentTab::meet);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommitmentTab::follow);
    follow();
}

void CommitmentTab::set(const action::EngagementRecord &record)
{
    m_engagement = record.engagement.id;
    const std::optional<QDate> anchor = timeline::organisationAnchor(record.programme, record.cohorts);
    const timeline::CommitmentAnchors anchors{record.engagement.joinedOn, record.window(),
                                              timeline::lastOrganisationSurvey(record.programme, anchor)};
    std::vector<CommitmentRow> rows;
    for (const training::Commitment &commitment : record.commitments)
        if (const training::CommitmentRule *rule = record.programme.commitment(commitment.rule))
            rows.push_back({commitment, rule->title, timeline::explainDue(*rule, anchors)});
    m_model->set(std::move(rows), today());
    follow();
}

const CommitmentRow *CommitmentTab::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void CommitmentTab::follow()
{
    const CommitmentRow *row = chosen();
    m_meet->setEnabled(row && !row->commitment.metOn);
    m_extend->setEnabled(row && !row->commitment.metOn);
    m_ask->setEnabled(row && !row->commitment.metOn);
    m_takeBack->setVisible(row && row->commitment.metOn);
}

void CommitmentTab::meet()
{
    const CommitmentRow *row = chosen();
    if (!row || row->commitment.metOn)
        return;
    const QString rule = row->commitment.rule;
    (new dialog::DateDialog(
         {tr("Mark “%1” met").arg(row->title), tr("From when it counts as met, and what shows it."), tr("Mark met"),
          tr("Met on"), tr("Evidence")},
         today(),
         [this, rule](QDate on, const QString &evidence) {
             return announce(action::meetCommitment(context().desk, m_engagement, rule, on, evidence));
         },
         this))
        ->open();
}

void CommitmentTab::extend()
{
    const CommitmentRow *row = chosen();
    if (!row)
        return;
    const QString rule = row->commitment.rule;
    (new dialog::DateDialog(
         {tr("Agree an extension for “%1”").arg(row->title),
          tr("The first due date stays on record beside the one agreed now."), tr("Agree the extension"), tr("Due on"),
          tr("Reason")},
         row->commitment.due.value_or(today()).addDays(14),
         [this, rule](QDate until, const QString &why) {
             return announce(action::extendCommitment(context().desk, m_engagement, rule, until, why, today()));
         },
         this))
        ->open();
}

void CommitmentTab::takeBack()
{
    if (const CommitmentRow *row = chosen())
        finish(action::meetCommitment(context().desk, m_engagement, row->commitment.rule, {}, {}));
}

} // namespace convener::page
