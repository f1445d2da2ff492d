#pragma once

#include "core/training/place.h"
#include "ui/cell/table.h"

namespace convener::model {
class AttendanceModel;
}

namespace convener::chart {

/// The attendance grid, filled by keyboard: A attended, L left early, X absent. A key marks the cell and goes
/// to the next delegate.
class AttendanceGrid final : public cell::Table {
    Q_OBJECT

public:
    /// Shows `model`, which outlives the grid.
    explicit AttendanceGrid(model::AttendanceModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void marked(convener::training::PlaceId place, convener::training::SessionId session,
                convener::training::Attendance attendance);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void mark(training::Attendance attendance);

    model::AttendanceModel *m_model;
};

} // namespace convener::chart
