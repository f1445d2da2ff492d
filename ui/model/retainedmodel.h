#pragma once

#include "ui/model/rowsmodel.h"

#include <QDate>

namespace convener::model {

/// Somebody whose retention period has passed.
struct RetainedRow {
    QString name;
    QString organisations;
    QDate last;  ///< the last survey or session
    QDate until; ///< the period ended on this day

    bool operator==(const RetainedRow &) const = default;
};

class RetainedModel final : public RowsModel<RetainedRow> {
    Q_OBJECT

public:
    explicit RetainedModel(QObject *parent = nullptr);
};

} // namespace convener::model
