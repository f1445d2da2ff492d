#pragma once

#include "core/training/id.h"
#include "ui/page/view.h"

#include <memory>

class QPushButton;

namespace convener::action {
struct CohortRecord;
}
namespace convener::cell {
class Table;
}
namespace convener::store {
struct Delegate;
}
namespace convener::model {
class DelegateModel;
struct DelegateRow;
} // namespace convener::model

namespace convener::page {

class EmptyNote;

/// The delegates of one cohort with their standing, and what becomes of their places.
class DelegateTab final : public View {
    Q_OBJECT

public:
    explicit DelegateTab(Context &context);

    Result<> set(const action::CohortRecord &record);
    void importList();

private:
    const model::DelegateRow *chosen() const;
    void follow();
    void aboutChosen(void (*ask)(const Asking &, const action::CohortRecord &, const store::Delegate &));
    void substitute();
    void selectTrainer();

    std::shared_ptr<const action::CohortRecord> m_record;
    model::DelegateModel *m_model;
    cell::Table *m_table;
    EmptyNote *m_empty;
    QPushButton *m_confirm;
    QPushButton *m_requirements;
    QPushButton *m_returned;
    QPushButton *m_substitute;
    QPushButton *m_leave; ///< withdraw, or decline an offer
    QPushButton *m_offer;
    QPushButton *m_priority;
    QPushButton *m_trainer;
};

} // namespace convener::page
