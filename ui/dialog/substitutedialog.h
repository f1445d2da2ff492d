#pragma once

#include "core/training/id.h"
#include "ui/dialog/changedialog.h"

class QLineEdit;

namespace convener::dialog {

/// Who takes the place of a delegate who gives it up.
class SubstituteDialog final : public ChangeDialog {
    Q_OBJECT

public:
    SubstituteDialog(training::PlaceId place, const QString &leaving, QDate today, const Verbs &verbs, QWidget *parent);

private:
    Result<timeline::Change> change(training::PlaceId place, QDate today) const;

    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_jobTitle;
    QLineEdit *m_why;
};

} // namespace convener::dialog
