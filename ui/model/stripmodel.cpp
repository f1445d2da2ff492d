#include "ui/model/stripmodel.h"

#include "ui/model/datetext.h"

namespace convener::model {

StripModel::StripModel(QObject *parent)
    : RowsModel({{tr("Date"), [](const StripRow &row) { return longDate(row.date); }},
                 {tr("What"), [](const StripRow &row) { return row.what; }}},
                parent)
{
}

} // namespace convener::model
