#pragma once

#include "core/action/enquire.h"
#include "core/training/programme.h"
#include "ui/dialog/form.h"

#include <functional>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace convener::dialog {

class MarkList;

/// An enquiry that joins its programme: shows the cohorts that its delegates are split into before it does.
class ConvertDialog final : public Form {
    Q_OBJECT

public:
    /// Of `joining` only nation, ODS code and day are set.
    using Convert = std::function<Result<>(const action::Joining &joining, std::optional<training::Mode> mode)>;

    ConvertDialog(const training::Enquiry &enquiry, const training::Programme &programme, QDate today, Convert convert,
                  QWidget *parent);

protected:
    Result<> submit() override;

private:
    std::optional<training::Mode> mode() const;
    void propose();

    training::Enquiry m_enquiry;
    training::Programme m_programme;
    Convert m_convert;
    QComboBox *m_nation;
    QLineEdit *m_ods;
    QDateEdit *m_on;
    QComboBox *m_mode;
    MarkList *m_proposed;
};

} // namespace convener::dialog
