#pragma once

#include "ui/model/rowsmodel.h"

#include <QDateTime>

namespace convener::model {

/// One thing that somebody did.
struct HistoryRow {
    qint64 step = 0;
    QString text;
    QDateTime at; ///< local
    QString who;
    bool undone = false;
    QString whyNot; ///< why it cannot be undone; empty where it can

    bool operator==(const HistoryRow &) const = default;
};

/// What was done, when and by whom, each with Undo where that is possible.
class HistoryModel final : public RowsModel<HistoryRow> {
    Q_OBJECT

public:
    enum ColumnName { What, When, Who, Undo };

    explicit HistoryModel(QObject *parent = nullptr);
};

} // namespace convener::model
