#include "ui/dialog/windowdialog.h"

#include "core/timeline/window.h"
#include "ui/model/datetext.h"

#include <QDateEdit>
#include <QLabel>

namespace convener::dialog {

WindowDialog::WindowDialog(const training::Programme &programme, const training::Engagement &engagement, QDate proposed,
                           Verbs verbs, QWidget *parent)
    : ChangeDialog(tr("Agree the window"), tr("The weeks that hold the pre-work, the workshop and Train the Trainer."),
                   tr("Agree the window"), std::move(verbs), parent)
    , m_programme(programme)
    , m_engagement(engagement)
    , m_start(dateField(engagement.windowStart.value_or(proposed)))
{
    addField(tr("Starts on"), m_start);
    m_note = addNote();
    connect(m_start, &QDateEdit::dateChanged, this, &WindowDialog::explain);
    explain();
}

QDate WindowDialog::startDate() const
{
    return m_start->date();
}

void WindowDialog::explain()
{
    m_engagement.windowStart = startDate();
    if (const auto window = timeline::window(m_programme, m_engagement))
        m_note->setText(
            tr("Until %1: %n days, both included.", nullptr, int(window->days())).arg(model::longDate(window->last())));
    foresee();
}

} // namespace convener::dialog
