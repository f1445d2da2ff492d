#include "tests/ui/support/drawn.h"

#include "ui/model/role.h"

using namespace Qt::StringLiterals;

namespace convener::test {

namespace {

QString cellText(const QModelIndex &index)
{
    if (const QString step = index.data(model::StepRole).toString(); !step.isEmpty())
        return u"[%1]"_s.arg(step);
    const QString second = index.data(model::SecondRole).toString();
    const QString first = index.data().toString();
    return second.isEmpty() ? first : u"%1 / %2"_s.arg(first, second);
}

} // namespace

QString drawn(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(model::HeadingRole).toBool()) {
            lines += u"# "_s + model.index(row, 0).data().toString();
            continue;
        }
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += cellText(model.index(row, column));
        lines += cells.join(u" | "_s).trimmed();
    }
    return lines.join(u'\n');
}

} // namespace convener::test
