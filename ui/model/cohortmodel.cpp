#include "ui/model/cohortmodel.h"

#include "ui/look/mark.h"
#include "ui/model/datetext.h"

using namespace Qt::StringLiterals;

namespace convener::model {

QString placesText(int held, int capacity, int waiting)
{
    const QString places = CohortModel::tr("%1 of %2").arg(held).arg(capacity);
    return waiting > 0 ? CohortModel::tr("%1, %n waiting", nullptr, waiting).arg(places) : places;
}

CohortModel::CohortModel(QObject *parent)
    : RowsModel({{tr("Cohort"), [](const CohortRow &row) { return row.stage; },
                  [](const CohortRow &row, int role) {
                      if (role == SecondRole)
                          return QVariant(row.organisation.isEmpty() ? row.mode
                                                                     : u"%1 · %2"_s.arg(row.organisation, row.mode));
                      return role == IdRole ? QVariant(row.cohort) : QVariant();
                  }},
                 {tr("First session"),
                  [](const CohortRow &row) { return row.first ? shortDate(*row.first) : tr("No date yet"); },
                  [](const CohortRow &row, int role) -> QVariant {
                      if (role == SecondRole)
                          return row.clash.isEmpty() ? row.hours : row.clash;
                      if (role == MarkRole && !row.clash.isEmpty())
                          return int(look::Mark::Late);
                      return role == SortRole ? QVariant(row.first.value_or(QDate(9999, 1, 1))) : QVariant();
                  }},
                 {tr("Where"), [](const CohortRow &row) { return row.where; },
                  [](const CohortRow &row, int role) {
                      return role == SecondRole ? QVariant(row.facilitators) : QVariant();
                  }},
                 {tr("Places"), [](const CohortRow &row) { return placesText(row.held, row.capacity, row.waiting); },
                  [](const CohortRow &row, int role) { return role == SortRole ? QVariant(row.held) : QVariant(); }}},
                parent)
{
}

} // namespace convener::model
