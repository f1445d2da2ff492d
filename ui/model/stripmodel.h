#pragma once

#include "ui/model/rowsmodel.h"

#include <QDate>

namespace convener::model {

/// A mark of the timeline strip in words, for the table beside it.
struct StripRow {
    QDate date;
    QString what;

    bool operator==(const StripRow &) const = default;
};

class StripModel final : public RowsModel<StripRow> {
    Q_OBJECT

public:
    explicit StripModel(QObject *parent = nullptr);
};

} // namespace convener::model
