#include "ui/model/rostermodel.h"

namespace convener::model {

RosterModel::RosterModel(QObject *parent)
    : RowsModel({{tr("Row"),
                  [](const RosterRow &row) { return QString::number(row.row); },
                  {},
                  Qt::AlignRight | Qt::AlignVCenter},
                 {tr("Name"), [](const RosterRow &row) { return row.name; },
                  [](const RosterRow &row, int role) { return role == SecondRole ? QVariant(row.email) : QVariant(); }},
                 {tr("What becomes of it"), [](const RosterRow &row) { return row.outcome; },
                  [](const RosterRow &row, int role) -> QVariant {
                      if (role == MarkRole)
                          return int(row.mark);
                      return role == SecondRole || role == Qt::ToolTipRole ? QVariant(row.detail) : QVariant();
                  }}},
                parent)
{
}

} // namespace convener::model
