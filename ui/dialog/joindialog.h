#pragma once

#include "core/action/joinprogramme.h"
#include "core/training/programme.h"
#include "ui/dialog/form.h"

#include <functional>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace convener::dialog {

/// Which organisation joins which programme, on which day.
class JoinDialog final : public Form {
    Q_OBJECT

public:
    using Join = std::function<Result<>(const action::Joining &)>;

    JoinDialog(const std::vector<training::Programme> &programmes, QDate today, Join join, QWidget *parent);

protected:
    Result<> submit() override;

private:
    void explain();

    std::vector<training::Programme> m_programmes;
    Join m_join;
    QLineEdit *m_organisation;
    QLineEdit *m_ods;
    QComboBox *m_nation;
    QComboBox *m_language;
    QComboBox *m_programme;
    QDateEdit *m_on;
    QLabel *m_note;
    QLineEdit *m_sponsor;
    QLineEdit *m_leadContact;
    QLineEdit *m_leadEmail;
};

} // namespace convener::dialog
