#include "ui/page/delegatetab.h"

#include "core/action/applychange.h"
#include "core/action/cohortrecord.h"
#include "core/action/keepplace.h"
#include "core/action/keeptrainer.h"
#include "core/action/stages.h"
#include "core/store/people.h"
#include "ui/cell/table.h"
#include "ui/dialog/datedialog.h"
#include "ui/dialog/substitutedialog.h"
#include "ui/look/theme.h"
#include "ui/model/delegatemodel.h"
#include "ui/page/askimport.h"
#include "ui/page/askoffer.h"
#include "ui/page/askplace.h"
#include "ui/page/emptynote.h"
#include "ui/page/toolrow.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::CohortRecord;
using model::DelegateRow;
using training::Standing;

namespace {

/// Each delegate with the first thing that bars a confirmation, and the first that is not known, while they take part.
Result<std::vector<DelegateRow>> delegateRows(const action::Desk &desk, const CohortRecord &record)
{
    std::vector<DelegateRow> rows;
    for (const store::Delegate &delegate : record.delegates) {
        CONVENER_ASSIGN(const timeline::Eligibility eligibility, action::eligibilityOf(desk, record, delegate));
        const bool over =
            delegate.place.standing == Standing::Declined || delegate.place.standing == Standing::Withdrawn;
        rows.push_back({delegate.person, delegate.place, delegate.needs, over ? QString() : eligibility.bars.value(0),
                        over ? QString() : eligibility.warnings.value(0)});
    }
    return rows;
}

bool trainsTrainers(const training::Programme &programme)
{
    return std::ranges::count(programme.stages, training::StageKind::TrainTheTrainer, &training::Stage::kind) > 0;
}

} // namespace

DelegateTab::DelegateTab(Context &context)
    : View(context)
    , m_model(new model::DelegateModel(this))
    , m_table(new cell::Table(tr("Delegates")))
    , m_empty(new EmptyNote(tr("No delegates yet."),
                            tr("Import the list that the organisation sent: a CSV file with a name in each row. "
                               "You will see what becomes of every row before anything is written."),
                            tr("Import a list")))
{
    m_table->setModel(m_model);
    m_table->setShares({30, 22, 24, 24});
    m_table->remember(u"delegates"_s);
    ToolRow tools;
    m_confirm = tools.add(tr("Confirm"), u"done"_s);
    m_requirements = tools.add(tr("Requirements"), u"surveys"_s);
    m_returned = tools.add(tr("Work returned"), u"import"_s);
    m_substitute = tools.add(tr("Substitute"), u"redo"_s);
    m_leave = tools.add(tr("Withdraw"), u"close"_s);
    m_offer = tools.add(tr("Offer free places"), u"mail"_s);
    m_priority = tools.add(tr("Waiting order"), u"waiting"_s);
    m_trainer = tools.add(tr("Select as trainer"), u"trainers"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addWidget(m_table);
    column->addWidget(m_empty);
    connect(m_confirm, &QPushButton::clicked, this, [this] { aboutChosen(askConfirming); });
    connect(m_requirements, &QPushButton::clicked, this, [this] { aboutChosen(askRequirements); });
    connect(m_returned, &QPushButton::clicked, this,
            [this] { askReturnedWork(asking(), *m_record, chosen() ? chosen()->place.id : training::PlaceId()); });
    connect(m_substitute, &QPushButton::clicked, this, &DelegateTab::substitute);
    connect(m_leave, &QPushButton::clicked, this, [this] { aboutChosen(askLeaving); });
    connect(m_priority, &QPushButton::clicked, this, [this] { aboutChosen(askPriority); });
    connect(m_offer, &QPushButton::clicked, this, [this] { askOffers(asking(), *m_record); });
    connect(m_trainer, &QPushButton::clicked, this, &DelegateTab::selectTrainer);
    connect(m_empty, &EmptyNote::chosen, this, &DelegateTab::importList);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DelegateTab::follow);
}

Result<> DelegateTab::set(const CohortRecord &record)
{
    CONVENER_ASSIGN(std::vector<DelegateRow> rows, delegateRows(context().desk, record));
    m_record = std::make_shared<const CohortRecord>(record);
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
    follow();
    return {};
}

const DelegateRow *DelegateTab::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void DelegateTab::follow()
{
    const DelegateRow *row = chosen();
    const Standing standing = row ? row->place.standing : Standing::Withdrawn;
    const bool holds = training::holdsPlace(standing);
    m_confirm->setEnabled(holds && standing != Standing::Confirmed);
    m_requirements->setEnabled(row);
    m_requirements->setVisible(m_record && !m_record->programme.requirements.empty());
    m_returned->setEnabled(m_record && m_record->held() > 0);
    m_returned->setVisible(m_record && !workBefore(*m_record).empty());
    m_substitute->setEnabled(holds);
    m_leave->setEnabled(holds || standing == Standing::Waiting);
    m_leave->setText(standing == Standing::Offered ? tr("Decline the offer") : tr("Withdraw"));
    const bool someWait = m_record && m_record->waiting() > 0;
    m_offer->setVisible(someWait);
    m_priority->setVisible(someWait);
    m_priority->setEnabled(standing == Standing::Waiting && row);
    m_trainer->setEnabled(holds);
    m_trainer->setVisible(m_record && trainsTrainers(m_record->programme));
}

void DelegateTab::aboutChosen(void (*ask)(const Asking &, const CohortRecord &, const store::Delegate &))
{
    if (const DelegateRow *row = chosen())
        ask(asking(), *m_record, {row->place, row->person, row->needs});
}

void DelegateTab::importList()
{
    askImport(asking(), m_record->cohort.id);
}

void DelegateTab::substitute()
{
    const DelegateRow *row = chosen();
    if (!row)
        return;
    const training::PlaceId place = row->place.id;
    const auto foresee = [this](const timeline::Change &change) -> Result<timeline::Impact> {
        auto wanted = std::get<timeline::SubstituteDelegate>(change);
        CONVENER_ASSIGN(const auto known, store::People(context().desk.file).byEmail(wanted.by.email));
        wanted.by = known.value_or(wanted.by);
        return action::foresee(context().desk, m_record->engagement.id, wanted);
    };
    const auto apply = [this, place](const timeline::Change &change) -> Result<> {
        const auto &wanted = std::get<timeline::SubstituteDelegate>(change);
        const training::Person &by = wanted.by;
        CONVENER_ASSIGN(const action::AppliedChange done,
                        action::substitute(context().desk, place, {by.name, by.email, by.jobTitle}, wanted.why));
        Q_EMIT changed(done.changes);
        return {};
    };
    (new dialog::SubstituteDialog(place, row->person.name, today(), {foresee, apply}, this))->open();
}

void DelegateTab::selectTrainer()
{
    const DelegateRow *row = chosen();
    if (!row)
        return;
    const auto select = [this, person = row->person.id](QDate on, const QString &) -> Result<> {
        CONVENER_ASSIGN(const action::SelectedTrainer done,
                        action::selectTrainer(context().desk, m_record->engagement.id, person, on));
        Q_EMIT changed(done.changes);
        return {};
    };
    (new dialog::DateDialog({tr("Select %1 as trainer").arg(row->person.name),
                             tr("The organisation sends them to Train the Trainer, to cascade what they learnt."),
                             tr("Select"),
                             tr("Selected on"),
                             {}},
                            today(), select, this))
        ->open();
}

} // namespace convener::page
