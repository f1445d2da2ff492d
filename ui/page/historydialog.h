#pragma once

#include "core/action/history.h"
#include "ui/page/context.h"

#include <QDialog>

namespace convener::page {

/// The history of one record, over the page that shows it.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(Context &context, const QString &name, const action::HistoryFilter::Record &record, QWidget *parent);
};

} // namespace convener::page
