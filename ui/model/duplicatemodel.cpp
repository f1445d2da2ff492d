#include "ui/model/duplicatemodel.h"

using namespace Qt::StringLiterals;

namespace convener::model {

DuplicateModel::DuplicateModel(QObject *parent)
    : RowsModel({{tr("First entry"), [](const DuplicateRow &row) { return row.first; },
                  [](const DuplicateRow &row, int role) {
                      return role == SecondRole ? QVariant(row.aboutFirst) : QVariant();
                  }},
                 {tr("Second entry"), [](const DuplicateRow &row) { return row.second; },
                  [](const DuplicateRow &row, int role) {
                      return role == SecondRole ? QVariant(row.aboutSecond) : QVariant();
                  }},
                 {tr("Why"), [](const DuplicateRow &row) { return row.reasons.value(0); },
                  [](const DuplicateRow &row, int role) -> QVariant {
                      if (role == SecondRole)
                          return row.reasons.mid(1).join(u", "_s);
                      return role == Qt::ToolTipRole ? QVariant(row.reasons.join(u'\n')) : QVariant();
                  }},
                 {tr("Likeness"), [](const DuplicateRow &row) { return tr("%1 of 100").arg(row.score); },
                  [](const DuplicateRow &row, int role) { return role == SortRole ? QVariant(row.score) : QVariant(); },
                  Qt::AlignRight | Qt::AlignVCenter}},
                parent)
{
}

} // namespace convener::model
