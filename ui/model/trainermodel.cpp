#include "ui/model/trainermodel.h"

#include "ui/model/datetext.h"
#include "ui/model/statetext.h"

namespace convener::model {

using timeline::TrainerStep;

namespace {

QString dormancyText(const TrainerRow &row)
{
    if (!row.dormantAfter.isValid())
        return {};
    return row.step == TrainerStep::Dormant ? TrainerModel::tr("since %1").arg(shortDate(row.dormantAfter.addDays(1)))
                                            : TrainerModel::tr("dormant after %1").arg(shortDate(row.dormantAfter));
}

RowsModel<TrainerRow>::Column numberColumn(const QString &title, int TrainerRow::*member)
{
    return {title, [member](const TrainerRow &row) { return QString::number(row.*member); },
            [member](const TrainerRow &row, int role) { return role == SortRole ? QVariant(row.*member) : QVariant(); },
            Qt::AlignRight | Qt::AlignVCenter};
}

/// When the trainer came to the last step that has a day of its own.
QDate lastDay(const training::Trainer &trainer)
{
    return trainer.cascade.empty() ? trainer.materialsOn.value_or(trainer.selectedOn) : trainer.cascade.back().heldOn;
}

QString lastStep(const training::Trainer &trainer)
{
    const QString day = shortDate(lastDay(trainer));
    if (!trainer.cascade.empty())
        return TrainerModel::tr("session on %1").arg(day);
    return trainer.materialsOn ? TrainerModel::tr("materials on %1").arg(day)
                               : TrainerModel::tr("selected on %1").arg(day);
}

} // namespace

TrainerModel::TrainerModel(QObject *parent)
    : RowsModel({{tr("Trainer"), [](const TrainerRow &row) { return row.name; },
                  [](const TrainerRow &row, int role) -> QVariant {
                      if (role == SecondRole)
                          return row.organisation;
                      return role == IdRole ? QVariant(row.trainer.id.number) : QVariant();
                  }},
                 {tr("Step"), [](const TrainerRow &row) { return stateText(row.step).word; },
                  [](const TrainerRow &row, int role) -> QVariant {
                      if (role == MarkRole)
                          return int(stateText(row.step).mark);
                      if (role == SecondRole)
                          return dormancyText(row);
                      return role == SortRole ? QVariant(int(row.step)) : QVariant();
                  }},
                 {tr("Last"), [](const TrainerRow &row) { return lastStep(row.trainer); },
                  [](const TrainerRow &row, int role) {
                      return role == SortRole ? QVariant(lastDay(row.trainer)) : QVariant();
                  }},
                 numberColumn(tr("Sessions run"), &TrainerRow::sessions),
                 numberColumn(tr("People reached"), &TrainerRow::people)},
                parent)
{
}

} // namespace convener::model
