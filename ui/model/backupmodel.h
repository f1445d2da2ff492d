#pragma once

#include "ui/model/rowsmodel.h"

#include <QDateTime>

namespace convener::model {

/// One backup of the file.
struct BackupRow {
    enum class State { Unchecked, Good, Damaged };

    QDateTime made; ///< local
    QString reason; ///< in words
    qint64 bytes = 0;
    State state = State::Unchecked;
    QString lastStep; ///< in words; empty where there is none, or it is not read yet

    bool operator==(const BackupRow &) const = default;
};

/// When each backup was made and why, its size, whether it can be relied on, and what was done last before it.
class BackupModel final : public RowsModel<BackupRow> {
    Q_OBJECT

public:
    enum ColumnName { Made, Size, State, LastStep };

    explicit BackupModel(QObject *parent = nullptr);
};

} // namespace convener::model
