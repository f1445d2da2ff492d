#include "ui/model/historymodel.h"

#include "ui/look/mark.h"
#include "ui/model/datetext.h"

using namespace Qt::StringLiterals;

namespace convener::model {

HistoryModel::HistoryModel(QObject *parent)
    : RowsModel({{tr("What"), [](const HistoryRow &row) { return row.text; },
                  [](const HistoryRow &row, int role) -> QVariant {
                      switch (role) {
                      case IdRole:
                          return row.step;
                      case MarkRole:
                          return row.undone ? QVariant(int(look::Mark::Off)) : QVariant();
                      case SecondRole:
                          return row.undone ? tr("Undone") : QString();
                      case Qt::ToolTipRole:
                          return row.text;
                      default:
                          return {};
                      }
                  }},
                 {tr("When"), [](const HistoryRow &row) { return shortDate(row.at.date()); },
                  [](const HistoryRow &row, int role) -> QVariant {
                      if (role == SecondRole)
                          return row.at.toString(u"HH:mm"_s);
                      return role == SortRole ? QVariant(row.at) : QVariant();
                  }},
                 {tr("Who"), [](const HistoryRow &row) { return row.who; }, {}},
                 {tr("Undo"), [](const HistoryRow &row) { return row.whyNot.isEmpty() ? tr("Undo") : QString(); },
                  [](const HistoryRow &row, int role) -> QVariant {
                      if (role == StepRole)
                          return row.whyNot.isEmpty() ? tr("Undo") : QString();
                      return role == Qt::ToolTipRole ? QVariant(row.whyNot) : QVariant();
                  }}},
                parent)
{
}

} // namespace convener::model
