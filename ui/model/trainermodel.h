#pragma once

#include "core/timeline/trainerpath.h"
#include "ui/model/rowsmodel.h"

namespace convener::model {

/// A trainer with where they are on the trainer's path, and their reach.
struct TrainerRow {
    training::Trainer trainer;
    QString name;
    QString organisation;
    timeline::TrainerStep step = timeline::TrainerStep::Selected;
    QDate dormantAfter; ///< not valid before materials are issued
    int sessions = 0;
    int people = 0;

    bool operator==(const TrainerRow &) const = default;
};

class TrainerModel final : public RowsModel<TrainerRow> {
    Q_OBJECT

public:
    enum ColumnName { Name, Step, Last, Sessions, People };

    explicit TrainerModel(QObject *parent = nullptr);
};

} // namespace convener::model
