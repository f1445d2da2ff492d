#pragma once

#include "core/timeline/clash.h"
#include "ui/page/view.h"

#include <memory>

class QPushButton;

namespace convener::action {
struct CohortRecord;
}
namespace convener::cell {
class Table;
}
namespace convener::model {
class SessionModel;
struct SessionRow;
} // namespace convener::model

namespace convener::page {

class EmptyNote;

/// The sessions of one cohort; they get their dates, are moved, changed or cancelled from here, after
/// a look at what that touches.
class SessionTab final : public View {
    Q_OBJECT

public:
    explicit SessionTab(Context &context);

    void set(const action::CohortRecord &record, const std::vector<timeline::Clash> &clashes);

private:
    const model::SessionRow *chosen() const;
    void follow();
    void move();
    void aboutChosen(void (*ask)(const Asking &, const action::CohortRecord &, const training::Session &));

    std::shared_ptr<const action::CohortRecord> m_record;
    model::SessionModel *m_model;
    cell::Table *m_table;
    EmptyNote *m_empty;
    QPushButton *m_move;
    QPushButton *m_details;
    QPushButton *m_cancel;
};

} // namespace convener::page
