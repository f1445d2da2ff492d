#include "ui/model/partmodel.h"

#include "ui/model/datetext.h"
#include "ui/model/statetext.h"

namespace convener::model {

namespace {

StateText stateOf(const PartRow &row)
{
    if (row.kind == PartRow::Kind::Place)
        return stateText(row.standing);
    switch (row.validity) {
    case PartRow::Validity::Stands:
        return {look::Mark::Done, PartModel::tr("Stands")};
    case PartRow::Validity::Replaced:
        return {look::Mark::Off, PartModel::tr("Replaced")};
    case PartRow::Validity::Withdrawn:
        return {look::Mark::Off, PartModel::tr("Withdrawn")};
    }
    Q_UNREACHABLE();
}

} // namespace

PartModel::PartModel(QObject *parent)
    : RowsModel({{tr("What"), [](const PartRow &row) { return row.what; },
                  [](const PartRow &row, int role) {
                      if (role == SecondRole)
                          return QVariant(row.where);
                      return role == IdRole ? QVariant(row.id) : QVariant();
                  }},
                 {tr("Date"), [](const PartRow &row) { return shortDate(row.date); },
                  [](const PartRow &row, int role) {
                      return role == SortRole ? QVariant(row.date.value_or(QDate(9999, 1, 1))) : QVariant();
                  }},
                 {tr("State"), [](const PartRow &row) { return stateOf(row).word; },
                  [](const PartRow &row, int role) {
                      return role == MarkRole ? QVariant(int(stateOf(row).mark)) : QVariant();
                  }}},
                parent)
{
}

} // namespace convener::model
