#include "ui/model/findingmodel.h"

namespace convener::model {

FindingModel::FindingModel(QObject *parent)
    : RowsModel({{tr("Found"), [](const Finding &row) { return row.title; },
                  [](const Finding &row, int role) {
                      if (role == SecondRole)
                          return QVariant(row.second);
                      return role == IdRole ? QVariant(row.key) : QVariant();
                  }}},
                parent)
{
}

} // namespace convener::model
