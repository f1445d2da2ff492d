#pragma once

#include "core/training/trainer.h"
#include "ui/dialog/form.h"

#include <functional>

class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace convener::dialog {

/// A session that a trainer ran: when, where, and how many people it reached.
class CascadeDialog final : public Form {
    Q_OBJECT

public:
    using Record = std::function<Result<>(const training::CascadeSession &)>;

    CascadeDialog(training::TrainerId trainer, const QString &name, QDate today, Record record, QWidget *parent);

protected:
    Result<> submit() override;

private:
    training::TrainerId m_trainer;
    Record m_record;
    QDateEdit *m_heldOn;
    QLineEdit *m_place;
    QSpinBox *m_people;
};

} // namespace convener::dialog
