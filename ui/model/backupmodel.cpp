#include "ui/model/backupmodel.h"

#include "ui/look/mark.h"
#include "ui/model/datetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace convener::model {

namespace {

using State = BackupRow::State;

QString word(State state)
{
    switch (state) {
    case State::Unchecked:
        return BackupModel::tr("Being checked");
    case State::Good:
        return BackupModel::tr("Good");
    case State::Damaged:
        return BackupModel::tr("Damaged");
    }
    Q_UNREACHABLE();
}

look::Mark mark(State state)
{
    switch (state) {
    case State::Unchecked:
        return look::Mark::Waiting;
    case State::Good:
        return look::Mark::Done;
    case State::Damaged:
        return look::Mark::Late;
    }
    Q_UNREACHABLE();
}

} // namespace

BackupModel::BackupModel(QObject *parent)
    : RowsModel(
          {{tr("Made"),
            [](const BackupRow &row) {
                return tr("%1, %2").arg(shortDate(row.made.date()), row.made.toString(u"HH:mm"_s));
            },
            [](const BackupRow &row, int role) { return role == SecondRole ? QVariant(row.reason) : QVariant(); }},
           {tr("Size"),
            [](const BackupRow &row) {
                return QLocale().formattedDataSize(row.bytes, 1, QLocale::DataSizeTraditionalFormat);
            },
            {},
            Qt::AlignRight | Qt::AlignVCenter},
           {tr("State"), [](const BackupRow &row) { return word(row.state); },
            [](const BackupRow &row, int role) {
                return role == MarkRole ? QVariant(int(mark(row.state))) : QVariant();
            }},
           {tr("Last step in it"), [](const BackupRow &row) { return row.lastStep; },
            [](const BackupRow &row, int role) {
                return role == Qt::ToolTipRole ? QVariant(row.lastStep) : QVariant();
            }}},
          parent)
{
}

} // namespace convener::model
