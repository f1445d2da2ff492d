#pragma once

#include "core/action/retention.h"
#include "ui/page/view.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace convener::cell {
class Table;
}
namespace convener::model {
class RetainedModel;
}

namespace convener::page {

class EmptyNote;

/// How long personal data are kept, whose period has passed, and the run that anonymises them after a look.
class RetentionTab final : public View {
    Q_OBJECT

public:
    explicit RetentionTab(Context &context);

    Result<> read();

private:
    void decide();
    void look();
    void fill(const action::RetentionLook &look);
    void apply();
    void clear();

    std::optional<action::RetentionLook> m_look;
    QSpinBox *m_months;
    QPushButton *m_decide;
    QPushButton *m_lookFor;
    QPushButton *m_apply;
    model::RetainedModel *m_model;
    cell::Table *m_table;
    EmptyNote *m_empty;
};

} // namespace convener::page
