#include "ui/page/matrixtab.h"

#include "core/action/editmatrix.h"
#include "core/action/engagementrecord.h"
#include "ui/cell/matrixcell.h"
#include "ui/cell/table.h"
#include "ui/dialog/datedialog.h"
#include "ui/model/datetext.h"
#include "ui/model/matrixmodel.h"
#include "ui/model/statetext.h"
#include "ui/page/toolrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace convener::page {

using training::MatrixRow;
using training::MatrixState;

MatrixTab::MatrixTab(Context &context)
    : View(context)
    , m_model(new model::MatrixModel(this))
    , m_table(new cell::Table(tr("Planning matrix"), 1))
    , m_state(new QLabel)
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new cell::MatrixCell(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setShowGrid(true);
    m_table->setWidths({44, 14, 14, 9, 13, 13, 14, 16, 16, 14, 16});
    m_state->setProperty("role", u"secondary"_s);

    ToolRow tools;
    QPushButton *add = tools.add(tr("Add a row"), u"add"_s);
    QPushButton *remove = tools.add(tr("Remove the row"), u"close"_s);
    m_send = tools.add(tr("Mark sent"), u"mail"_s);
    m_return = tools.add(tr("Mark returned"), u"done"_s);
    tools.stretch();
    tools.add(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(tools.layout());
    column->addWidget(m_table);
    connect(add, &QPushButton::clicked, this, &MatrixTab::addRow);
    connect(remove, &QPushButton::clicked, this, &MatrixTab::removeRow);
    connect(m_send, &QPushButton::clicked, this, &MatrixTab::send);
    connect(m_return, &QPushButton::clicked, this, &MatrixTab::takeReturn);
    connect(m_model, &model::MatrixModel::edited, this, &MatrixTab::save, Qt::QueuedConnection);
}

void MatrixTab::set(const action::EngagementRecord &record)
{
    m_matrix = record.matrix;
    std::vector<std::pair<QString, QString>> groups;
    for (const training::CommitmentRule &rule : record.programme.commitments)
        groups.emplace_back(rule.id, rule.title);
    groups.emplace_back(training::localCascade, tr("Local cascade"));
    m_model->set(m_matrix, groups);

    const QString word = model::stateText(m_matrix.state).word;
    const std::optional<QDate> on = m_matrix.state == MatrixState::Returned ? m_matrix.returnedOn : m_matrix.sentOn;
    m_state->setText(on ? tr("Version %1: %2, %3").arg(m_matrix.version).arg(word, model::shortDate(*on))
                        : tr("Version %1: %2").arg(m_matrix.version).arg(word));
    m_send->setVisible(m_matrix.state == MatrixState::Draft);
    m_return->setVisible(m_matrix.state == MatrixState::Sent);
}

void MatrixTab::save(const MatrixRow &row)
{
    training::PlanningMatrix matrix = m_matrix;
    const auto same = std::ranges::find(matrix.rows, row.id, &MatrixRow::id);
    if (same == matrix.rows.end())
        return;
    *same = row;
    finish(action::editMatrix(context().desk, matrix));
}

void MatrixTab::addRow()
{
    const QModelIndex current = m_table->currentIndex();
    MatrixRow row;
    row.commitment = current.isValid() ? m_model->group(current) : training::localCascade;
    row.activity = tr("New activity");
    training::PlanningMatrix matrix = m_matrix;
    const MatrixRow *after = m_model->row(current);
    const auto place = after ? std::ranges::find(matrix.rows, after->id, &MatrixRow::id) : matrix.rows.end();
    matrix.rows.insert(place == matrix.rows.end() ? place : std::next(place), row);
    finish(action::editMatrix(context().desk, matrix));
}

void MatrixTab::removeRow()
{
    const MatrixRow *row = m_model->row(m_table->currentIndex());
    if (!row)
        return;
    training::PlanningMatrix matrix = m_matrix;
    std::erase_if(matrix.rows, [row](const MatrixRow &other) { return other.id == row->id; });
    if (context().prompt.confirm({tr("Remove the row"), tr("Remove “%1” from the planning matrix?").arg(row->activity),
                                  tr("Remove the row")}))
        finish(action::editMatrix(context().desk, matrix));
}

void MatrixTab::send()
{
    (new dialog::DateDialog(
         {tr("Planning matrix sent"),
          tr("The organisation has it and completes it."),
          tr("Mark sent"),
          tr("Sent on"),
          {}},
         today(),
         [this](QDate on, const QString &) {
             return announce(action::sendMatrix(context().desk, m_matrix.engagement, on));
         },
         this))
        ->open();
}

void MatrixTab::takeReturn()
{
    (new dialog::DateDialog(
         {tr("Planning matrix returned"),
          tr("The commitment to return it is then met."),
          tr("Mark returned"),
          tr("Returned on"),
          {}},
         today(),
         [this](QDate on, const QString &) {
             return announce(action::returnMatrix(context().desk, m_matrix.engagement, on));
         },
         this))
        ->open();
}

} // namespace convener::page
