#include "ui/page/sessiontab.h"

#include "core/action/applychange.h"
#include "core/action/cohortrecord.h"
#include "ui/cell/table.h"
#include "ui/dialog/movedialog.h"
#include "ui/model/sessionmodel.h"
#include "ui/page/askcohort.h"
#include "ui/page/changeverbs.h"
#include "ui/page/emptynote.h"
#include "ui/page/toolrow.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using model::SessionRow;

namespace {

QString clashText(const std::vector<timeline::Clash> &clashes, training::SessionId session)
{
    const auto found = std::ranges::find(clashes, session, &timeline::Clash::session);
    return found == clashes.end() ? QString() : found->text;
}

} // namespace

SessionTab::SessionTab(Context &context)
    : View(context)
    , m_model(new model::SessionModel(this))
    , m_table(new cell::Table(tr("Sessions")))
    , m_empty(new EmptyNote(tr("No session has a date yet."),
                            tr("Here you will see when and where this cohort meets. A session can be moved or "
                               "cancelled after a look at what that touches."),
                            tr("Set the dates")))
{
    m_table->setModel(m_model);
    m_table->setShares({30, 15, 25, 15, 15});
    m_table->remember(u"sessions"_s);
    ToolRow tools;
    m_move = tools.add(tr("Move"), u"move"_s);
    m_details = tools.add(tr("Change where and who"), u"edit"_s);
    m_cancel = tools.add(tr("Cancel the session"), u"close"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addWidget(m_table);
    column->addWidget(m_empty);
    connect(m_move, &QPushButton::clicked, this, &SessionTab::move);
    connect(m_details, &QPushButton::clicked, this, [this] { aboutChosen(askDetails); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { aboutChosen(askCancelling); });
    connect(m_empty, &EmptyNote::chosen, this, [this] { askDates(asking(), *m_record); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SessionTab::follow);
}

void SessionTab::set(const action::CohortRecord &record, const std::vector<timeline::Clash> &clashes)
{
    m_record = std::make_shared<const action::CohortRecord>(record);
    std::vector<SessionRow> rows;
    for (const training::Session &session : record.cohort.sessions)
        rows.push_back({session, clashText(clashes, session.id)});
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->set(std::move(rows));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    follow();
}

const SessionRow *SessionTab::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void SessionTab::follow()
{
    const SessionRow *row = chosen();
    const bool stands = row && !row->session.cancelled;
    m_move->setEnabled(stands);
    m_details->setEnabled(stands);
    m_cancel->setEnabled(stands);
    for (QPushButton *button : {m_move, m_details, m_cancel})
        button->setVisible(m_model->rowCount() > 0);
}

void SessionTab::aboutChosen(void (*ask)(const Asking &, const action::CohortRecord &, const training::Session &))
{
    if (const SessionRow *row = chosen())
        ask(asking(), *m_record, row->session);
}

void SessionTab::move()
{
    const SessionRow *row = chosen();
    if (!row)
        return;
    const auto to = [this, id = row->session.id](const QDateTime &start) {
        return action::movedTo(context().desk, id, start);
    };
    const auto verbs =
        changeVerbs(context(), m_record->engagement.id, [this](const auto &changes) { Q_EMIT changed(changes); });
    (new dialog::MoveDialog(row->session, to, verbs, this))->open();
}

} // namespace convener::page
