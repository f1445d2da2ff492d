#include "ui/page/historydialog.h"

#include "ui/look/theme.h"
#include "ui/page/historyview.h"
#include "ui/page/undoing.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace convener::page {

using look::space;

HistoryDialog::HistoryDialog(Context &context, const QString &name, const action::HistoryFilter::Record &record,
                             QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("History: %1").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new QLabel(windowTitle());
    heading->setFont(look::headingFont());
    heading->setWordWrap(true);
    auto *view = new HistoryView(context);
    view->setRecord(record);
    context.permission.watch(view);
    auto *close = new QPushButton(tr("Close"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(5), space(6), space(5));
    column->addWidget(heading);
    column->addWidget(view, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(QFontMetrics(look::bodyFont()).averageCharWidth() * 130, 520);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(context.undoing.get(), &Undoing::done, view, &HistoryView::refresh);
}

} // namespace convener::page
