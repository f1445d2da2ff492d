#pragma once

#include "core/action/plancohort.h"
#include "core/time/span.h"
#include "core/training/programme.h"
#include "ui/dialog/form.h"

#include <functional>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace convener::dialog {

/// Plans a cohort: its stage, how it meets, its places, and its first session. Says whether the day lies in the window.
class CohortDialog final : public Form {
    Q_OBJECT

public:
    using Plan = std::function<Result<>(const action::CohortPlan &)>;

    CohortDialog(const training::Programme &programme, training::EngagementId engagement,
                 std::optional<time::Span> window, QDate proposed, Plan plan, QWidget *parent);

protected:
    Result<> submit() override;

private:
    const training::Stage &stage() const;
    training::Mode mode() const;
    void followStage();
    void followMode();
    void followStart();
    void explain();

    training::Programme m_programme;
    training::EngagementId m_engagement;
    std::optional<time::Span> m_window;
    Plan m_plan;
    QComboBox *m_stage;
    QComboBox *m_mode;
    QSpinBox *m_capacity;
    QDateEdit *m_date;
    QTimeEdit *m_starts;
    QTimeEdit *m_ends;
    QLabel *m_note;
    QLineEdit *m_venue;
    QLineEdit *m_link;
    QLineEdit *m_facilitators;
    QLineEdit *m_contact;
};

} // namespace convener::dialog
