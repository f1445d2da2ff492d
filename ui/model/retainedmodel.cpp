#include "ui/model/retainedmodel.h"

#include "ui/model/datetext.h"

namespace convener::model {

RetainedModel::RetainedModel(QObject *parent)
    : RowsModel(
          {{tr("Person"), [](const RetainedRow &row) { return row.name; },
            [](const RetainedRow &row, int role) {
                return role == SecondRole ? QVariant(row.organisations) : QVariant();
            }},
           {tr("Last survey or session"), [](const RetainedRow &row) { return shortDate(row.last); },
            [](const RetainedRow &row, int role) { return role == SortRole ? QVariant(row.last) : QVariant(); }},
           {tr("Kept until"), [](const RetainedRow &row) { return shortDate(row.until); },
            [](const RetainedRow &row, int role) { return role == SortRole ? QVariant(row.until) : QVariant(); }}},
          parent)
{
}

} // namespace convener::model
