#pragma once

#include "ui/page/view.h"

class QPushButton;

namespace convener::action {
struct EngagementRecord;
}
namespace convener::cell {
class Table;
}
namespace convener::model {
class CohortModel;
}

namespace convener::page {

class EmptyNote;

/// The cohorts of one engagement; one is planned from here.
class CohortTab final : public View {
    Q_OBJECT

public:
    explicit CohortTab(Context &context);

    Result<> set(const action::EngagementRecord &record);
    void plan();

private:
    std::shared_ptr<const action::EngagementRecord> m_record;
    model::CohortModel *m_model;
    cell::Table *m_table;
    EmptyNote *m_empty;
    QPushButton *m_propose;
};

} // namespace convener::page
