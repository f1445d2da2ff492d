#pragma once

#include "core/training/enquiry.h"
#include "core/training/programme.h"
#include "ui/dialog/form.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace convener::dialog {

/// Who asks to take part, in what, with how many.
class EnquiryDialog final : public Form {
    Q_OBJECT

public:
    using Record = std::function<Result<>(const training::Enquiry &)>;

    EnquiryDialog(const std::vector<training::Programme> &programmes, QDate today, Record record, QWidget *parent);

protected:
    Result<> submit() override;

private:
    void followProgramme();

    std::vector<training::Programme> m_programmes;
    Record m_record;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_telephone;
    QLineEdit *m_organisation;
    QComboBox *m_programme;
    QSpinBox *m_delegates;
    QLineEdit *m_datesWished;
    QDateEdit *m_received;
    QCheckBox *m_terms;
};

} // namespace convener::dialog
