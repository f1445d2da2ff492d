#pragma once

#include "ui/model/rowsmodel.h"

namespace convener::model {

/// Two entries that are probably one person, and why.
struct DuplicateRow {
    QString first;
    QString aboutFirst; ///< address and organisation
    QString second;
    QString aboutSecond;
    int score = 0; ///< 0 to 100
    QStringList reasons;

    bool operator==(const DuplicateRow &) const = default;
};

/// Likely duplicates, each pair in a row.
class DuplicateModel final : public RowsModel<DuplicateRow> {
    Q_OBJECT

public:
    explicit DuplicateModel(QObject *parent = nullptr);
};

} // namespace convener::model
