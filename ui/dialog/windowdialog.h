#pragma once

#include "core/training/engagement.h"
#include "core/training/programme.h"
#include "ui/dialog/changedialog.h"

class QDateEdit;

namespace convener::dialog {

/// On which day the window that holds the stages starts; shows when it ends, and what follows it.
class WindowDialog final : public ChangeDialog {
    Q_OBJECT

public:
    WindowDialog(const training::Programme &programme, const training::Engagement &engagement, QDate proposed,
                 const Verbs &verbs, QWidget *parent);

private:
    void explain();

    training::Programme m_programme;
    training::Engagement m_engagement;
    QDateEdit *m_start;
    QLabel *m_note;
};

} // namespace convener::dialog
