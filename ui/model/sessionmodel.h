#pragma once

#include "core/training/cohort.h"
#include "ui/model/rowsmodel.h"

namespace convener::model {

/// A session with what clashes about it.
struct SessionRow {
    training::Session session;
    QString clash; ///< mostly empty

    bool operator==(const SessionRow &) const = default;
};

class SessionModel final : public RowsModel<SessionRow> {
    Q_OBJECT

public:
    explicit SessionModel(QObject *parent = nullptr);
};

} // namespace convener::model
