#include "ui/model/engagementmodel.h"

#include "ui/model/datetext.h"

namespace convener::model {

namespace {

QString windowText(const EngagementRow &row)
{
    if (!row.asksForWindow)
        return EngagementModel::tr("Not asked for");
    return row.window ? QStringLiteral("%1 – %2").arg(shortDate(row.window->first()), shortDate(row.window->last()))
                      : EngagementModel::tr("Not agreed yet");
}

/// By its first day; after the windows those yet to be agreed, and last who needs none.
QVariant windowRank(const EngagementRow &row)
{
    return row.window ? row.window->first() : QDate(9999, 1, row.asksForWindow ? 1 : 2);
}

} // namespace

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
           {tr("Window"), [](const EngagementRow &row) { return windowText(row); },
            [](const EngagementRow &row, int role) { return role == SortRole ? windowRank(row) : QVariant(); }},
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
