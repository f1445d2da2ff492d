#pragma once

#include "core/training/planningmatrix.h"
#include "ui/page/view.h"

class QLabel;
class QPushButton;

namespace convener::action {
struct EngagementRecord;
}
namespace convener::cell {
class Table;
}
namespace convener::model {
class MatrixModel;
}

namespace convener::page {

/// The planning matrix, edited in place; a row is added to the group that is chosen.
class MatrixTab final : public View {
    Q_OBJECT

public:
    explicit MatrixTab(Context &context);

    void set(const action::EngagementRecord &record);

private:
    void save(const training::MatrixRow &row);
    void addRow();
    void removeRow();
    void send();
    void takeReturn();

    training::PlanningMatrix m_matrix;
    model::MatrixModel *m_model;
    cell::Table *m_table;
    QPushButton *m_send;
    QPushButton *m_return;
    QLabel *m_state;
};

} // namespace convener::page
