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
                 Verbs verbs, QWidget *parent);

protected:
    Result<timeline::Change> change() const override { return timeline::MoveWindow{startDate()}; }

private:
    QDate startDate() const;
    void explain();

    training::Programme m_programme;
    training::Engagement m_engagement;
    QDateEdit *m_start;
    QLabel *m_note;
};

} // namespace convener::dialog
