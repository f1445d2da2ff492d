#include "ui/cell/matrixcell.h"

#include "ui/model/matrixmodel.h"
#include "ui/model/statetext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace convener::cell {

using model::MatrixModel;

namespace {

bool isDate(const QModelIndex &index)
{
    return index.column() == MatrixModel::PlannedOn || index.column() == MatrixModel::Due;
}

QWidget *statusEditor(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    for (const auto &[status, word] : training::Words<training::ActivityStatus>::table)
        combo->addItem(model::stateText(status).word, int(status));
    return combo;
}

QWidget *dateEditor(QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"d MMM yyyy"_s);
    return edit;
}

} // namespace

QWidget *MatrixCell::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *editor = index.column() == MatrixModel::Status ? statusEditor(parent)
                      : isDate(index)                       ? dateEditor(parent)
                                                            : new QLineEdit(parent);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void MatrixCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(combo->findData(value));
    else if (auto *date = qobject_cast<QDateEdit *>(editor))
        date->setDate(value.toDate().isValid() ? value.toDate()
                                               : index.siblingAtColumn(MatrixModel::Due).data(Qt::EditRole).toDate());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value.toString());
}

void MatrixCell::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentData());
    else if (auto *date = qobject_cast<QDateEdit *>(editor))
        model->setData(index, date->date());
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

} // namespace convener::cell
