#pragma once

#include "core/training/id.h"
#include "ui/dialog/changedialog.h"

class QLineEdit;

namespace convener::dialog {

/// Who takes the place of a delegate who gives it up.
class SubstituteDialog final : public ChangeDialog {
    Q_OBJECT

public:
    SubstituteDialog(training::PlaceId place, const QString &leaving, QDate today, Verbs verbs, QWidget *parent);

protected:
    Result<timeline::Change> change() const override;

private:
    training::PlaceId m_place;
    QDate m_today;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_jobTitle;
    QLineEdit *m_why;
};

} // namespace convener::dialog
