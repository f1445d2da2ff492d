#pragma once

#include "core/training/engagement.h"
#include "core/training/programme.h"
#include "ui/dialog/form.h"

#include <functional>

class QDateEdit;

namespace convener::dialog {

/// On which day the window that holds the stages starts; shows when it ends.
class WindowDialog final : public Form {
    Q_OBJECT

public:
    using Agree = std::function<Result<>(QDate start)>;

    WindowDialog(const training::Programme &programme, const training::Engagement &engagement, QDate proposed,
                 Agree agree, QWidget *parent);

protected:
    Result<> submit() override { return m_agree(startDate()); }

private:
    QDate startDate() const;
    void explain();

    training::Programme m_programme;
    training::Engagement m_engagement;
    Agree m_agree;
    QDateEdit *m_start;
    QLabel *m_note;
};

} // namespace convener::dialog
