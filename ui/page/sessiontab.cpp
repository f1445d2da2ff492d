#include "ui/page/sessiontab.h"

#include "core/action/applychange.h"
#include "core/action/cohortrecord.h"
#include "ui/cell/table.h"
#include "ui/dialog/consentdialog.h"
#include "ui/dialog/impactlines.h"
#include "ui/dialog/movedialog.h"
#include "ui/model/datetext.h"
#include "ui/model/sessionmodel.h"
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
                               "cancelled after a look at what that touches.")))
{
    m_table->setModel(m_model);
    m_table->setShares({30, 15, 25, 15, 15});
    ToolRow tools;
    m_move = tools.add(tr("Move"), u"move"_s);
    m_cancel = tools.add(tr("Cancel the session"), u"close"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addWidget(m_table);
    column->addWidget(m_empty);
    connect(m_move, &QPushButton::clicked, this, &SessionTab::move);
    connect(m_cancel, &QPushButton::clicked, this, &SessionTab::cancel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SessionTab::follow);
}

void SessionTab::set(const action::CohortRecord &record, const std::vector<timeline::Clash> &clashes)
{
    m_engagement = record.engagement.id;
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
    m_cancel->setEnabled(stands);
}

void SessionTab::move()
{
    const SessionRow *row = chosen();
    if (!row)
        return;
    const auto to = [this, id = row->session.id](const QDateTime &start) {
        return action::movedTo(context().desk, id, start);
    };
    const auto verbs = changeVerbs(context(), m_engagement, [this](const auto &changes) { Q_EMIT changed(changes); });
    (new dialog::MoveDialog(row->session, to, verbs, this))->open();
}

void SessionTab::cancel()
{
    const SessionRow *row = chosen();
    if (!row)
        return;
    const timeline::Change change = timeline::CancelSession{row->session.id};
    const auto verbs = changeVerbs(context(), m_engagement, [this](const auto &changes) { Q_EMIT changed(changes); });
    const Result<timeline::Impact> impact = verbs.foresee(change);
    if (!impact)
        return context().prompt.show(impact.error());
    const training::Session &session = row->session;
    const QString sentence =
        tr("The session on %1, %2, will not take place. This is what it touches:")
            .arg(model::longDate(session.time.date()), model::hours(session.time.starts(), session.time.ends()));
    (new dialog::ConsentDialog(
         {tr("Cancel the session"), sentence, tr("Cancel the session"), {}}, dialog::impactLines(*impact),
         [apply = verbs.apply, change](const QString &) { return apply(change); }, this))
        ->open();
}

} // namespace convener::page
