#pragma once

#include "core/action/plancohort.h"
#include "core/time/span.h"
#include "core/timeline/impact.h"
#include "core/training/programme.h"
#include "ui/dialog/sessionfields.h"

namespace convener::dialog {

/// Plans a cohort: its stage, how it meets, its places, and its first session. Says whether the day lies in the window,
/// and shows what the cohort touches.
class CohortDialog final : public Question {
    Q_OBJECT

public:
    struct Verbs {
        std::function<Result<timeline::Impact>(const action::CohortPlan &)> foresee;
        std::function<Result<>(const action::CohortPlan &)> plan;
    };

    CohortDialog(const training::Programme &programme, training::EngagementId engagement,
                 std::optional<time::Span> window, QDate proposed, const Verbs &verbs, QWidget *parent);

private:
    const training::Stage &stage() const;
    training::Mode mode() const;
    void followStage();
    void followMode();
    void explain();
    Result<action::CohortPlan> plan() const;

    training::Programme m_programme;
    training::EngagementId m_engagement;
    std::optional<time::Span> m_window;
    QComboBox *m_stage;
    QComboBox *m_mode;
    QSpinBox *m_capacity;
    WhenFields m_when;
    QLabel *m_note;
    WhereFields m_where;
};

} // namespace convener::dialog
