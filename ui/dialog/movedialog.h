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

    MoveDialog(const training::Session &session, To to, Verbs verbs, QWidget *parent);

protected:
    Result<timeline::Change> change() const override;

private:
    QDateTime m_now;
    To m_to;
    QDateEdit *m_date;
    QTimeEdit *m_starts;
};

} // namespace convener::dialog
