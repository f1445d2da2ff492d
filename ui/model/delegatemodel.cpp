#include "ui/model/delegatemodel.h"

#include "ui/model/datetext.h"
#include "ui/model/statetext.h"

using namespace Qt::StringLiterals;

namespace convener::model {

namespace {

QString needsText(const training::Needs &needs)
{
    QStringList parts{needs.access, needs.dietary};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString whyText(const DelegateRow &row)
{
    if (row.place.standing == training::Standing::Offered && row.place.offeredUntil)
        return DelegateModel::tr("offered until %1").arg(shortDate(*row.place.offeredUntil));
    const bool confirmed = row.place.standing == training::Standing::Confirmed; // what barred it is in the reason
    for (const QString &why : {confirmed ? row.place.reason : row.warning, row.warning, row.place.reason})
        if (!why.isEmpty())
            return why;
    return row.note;
}

} // namespace

DelegateModel::DelegateModel(QObject *parent)
    : RowsModel({{tr("Delegate"), [](const DelegateRow &row) { return row.person.name; },
                  [](const DelegateRow &row, int role) -> QVariant {
                      if (role == SortRole)
                          return row.person.familyName.isEmpty() ? row.person.name : row.person.familyName;
                      if (role == SecondRole)
                          return row.person.email;
                      return role == IdRole ? QVariant(row.place.id.number) : QVariant();
                  }},
                 {tr("Job title"), [](const DelegateRow &row) { return row.person.jobTitle; }},
                 {tr("Needs on the day"), [](const DelegateRow &row) { return needsText(row.needs); }},
                 {tr("Standing"), [](const DelegateRow &row) { return stateText(row.place.standing).word; },
                  [](const DelegateRow &row, int role) -> QVariant {
                      if (role == MarkRole)
                          return int(row.warning.isEmpty() ? stateText(row.place.standing).mark : look::Mark::Late);
                      return role == SecondRole ? QVariant(whyText(row)) : QVariant();
                  }}},
                parent)
{
}

} // namespace convener::model
