#pragma once

#include "core/training/id.h"
#include "ui/page/view.h"

class QPushButton;

namespace convener::action {
struct EngagementRecord;
}
namespace convener::cell {
class Table;
}
namespace convener::model {
class CommitmentModel;
struct CommitmentRow;
} // namespace convener::model

namespace convener::page {

/// What the organisation agreed to: due when and why, in what state, and what became of it.
class CommitmentTab final : public View {
    Q_OBJECT

public:
    explicit CommitmentTab(Context &context);

    void set(const action::EngagementRecord &record);

private:
    const model::CommitmentRow *chosen() const;
    void follow();
    void meet();
    void extend();
    void takeBack();

    training::EngagementId m_engagement;
    model::CommitmentModel *m_model;
    cell::Table *m_table;
    QPushButton *m_meet;
    QPushButton *m_extend;
    QPushButton *m_ask;
    QPushButton *m_takeBack;
};

} // namespace convener::page
