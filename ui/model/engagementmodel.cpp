#include "ui/model/engagementmodel.h"

#include "ui/model/datetext.h"

namespace convener::model {

EngagementModel::EngagementModel(QObject *parent)
    : RowsModel(
          {{tr("Organisation"), [](const EngagementRow &row) { return row.organisation; },
            [](const EngagementRow &row, int role) {
                if (role == SecondRole)
                    return QVariant(row.programme);
                return role == IdRole ? QVariant(row.engagement) : QVariant();
            }},
           {tr("Joined"), [](const EngagementRow &row) { return shortDate(row.joinedOn); },
            [](const EngagementRow &row, int role) { return role == SortRole ? QVariant(row.joinedOn) : QVariant(); }},
           {tr("Window"),
            [](const EngagementRow &row) { return row.window.isEmpty() ? tr("Not agreed yet") : row.window; }},
           {tr("Cohorts"), [](const EngagementRow &row) { return QString::number(row.cohorts); },
            [](const EngagementRow &row, int role) { return role == SortRole ? QVariant(row.cohorts) : QVariant(); },
            Qt::AlignRight | Qt::AlignVCenter},
           {tr("Delegates"), [](const EngagementRow &row) { return QString::number(row.delegates); },
            [](const EngagementRow &row, int role) { return role == SortRole ? QVariant(row.delegates) : QVariant(); },
            Qt::AlignRight | Qt::AlignVCenter}},
          parent)
{
}

} // namespace convener::model
