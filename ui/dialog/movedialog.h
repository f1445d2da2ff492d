#pragma once

#include "core/training/cohort.h"
#include "ui/dialog/changedialog.h"

class QDateEdit;
class QTimeEdit;

namespace convener::dialog {

/// A session at another day or hour, as long as it was.
class MoveDialog final : public ChangeDialog {
    Q_OBJECT

public:
    /// The session at another start.
    using To = std::function<Result<timeline::MoveSession>(const QDateTime &start)>;

    MoveDialog(const training::Session &session, const To &to, const Verbs &verbs, QWidget *parent);

private:
    Result<timeline::Change> change(const To &to) const;

    QDateTime m_now;
    QDateEdit *m_date;
    QTimeEdit *m_starts;
};

} // namespace convener::dialog
