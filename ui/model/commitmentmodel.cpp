#include "ui/model/commitmentmodel.h"

#include "ui/model/datetext.h"
#include "ui/model/statetext.h"

namespace convener::model {

using training::CommitmentState;

CommitmentModel::CommitmentModel(QObject *parent)
    : RowsModel(
          {{tr("Commitment"), [](const CommitmentRow &row) { return row.title; },
            [](const CommitmentRow &row, int role) {
                if (role == SecondRole)
                    return QVariant(row.why);
                return role == IdRole ? QVariant(row.commitment.id.number) : QVariant();
            }},
           {tr("Due"), [](const CommitmentRow &row) { return shortDate(row.commitment.due); },
            [this](const CommitmentRow &row, int role) -> QVariant {
                const training::Commitment &commitment = row.commitment;
                if (role == SortRole)
                    return commitment.due.value_or(QDate(9999, 1, 1));
                if (role != SecondRole || !commitment.due)
                    return {};
                if (!commitment.extensions.empty())
                    return tr("first %1").arg(shortDate(commitment.firstDue));
                return commitment.metOn ? QString() : distance(*commitment.due, m_today);
            }},
           {tr("State"), [this](const CommitmentRow &row) { return stateText(row.commitment.state(m_today)).word; },
            [this](const CommitmentRow &row, int role) {
                return role == MarkRole ? QVariant(int(stateText(row.commitment.state(m_today)).mark)) : QVariant();
            }},
           {tr("What became of it"),
            [](const CommitmentRow &row) {
                if (row.commitment.metOn)
                    return tr("Met on %1").arg(shortDate(*row.commitment.metOn));
                if (!row.commitment.extensions.empty())
                    return tr("Extended on %1").arg(shortDate(row.commitment.extensions.back().agreedOn));
                return row.commitment.askedOn ? tr("Asked on %1").arg(shortDate(*row.commitment.askedOn)) : QString();
            },
            [](const CommitmentRow &row, int role) -> QVariant {
                if (role != SecondRole)
                    return {};
                if (row.commitment.metOn)
                    return row.commitment.evidence;
                return row.commitment.extensions.empty() ? row.commitment.asked : row.commitment.extensions.back().why;
            }}},
          parent)
{
}

void CommitmentModel::set(std::vector<CommitmentRow> rows, QDate today)
{
    m_today = today;
    RowsModel::set(std::move(rows));
}

} // namespace convener::model
