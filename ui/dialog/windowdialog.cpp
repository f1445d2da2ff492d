#include "ui/dialog/windowdialog.h"

#include "core/timeline/window.h"
#include "ui/model/datetext.h"

#include <QDateEdit>
#include <QLabel>

namespace convener::dialog {

WindowDialog::WindowDialog(const training::Programme &programme, const training::Engagement &engagement, QDate proposed,
                           const Verbs &verbs, QWidget *parent)
    : ChangeDialog({.title = tr("Agree the window"),
                    .sentence = tr("The weeks that hold the pre-work, the workshop and Train the Trainer."),
                    .verb = tr("Agree the window")},
                   parent)
    , m_programme(programme)
    , m_engagement(engagement)
    , m_start(addDate(tr("Starts on"), engagement.windowStart.value_or(proposed)))
    , m_note(addNote())
{
    connect(m_start, &QDateEdit::dateChanged, this, &WindowDialog::explain);
    explain();
    askFor([this]() -> Result<timeline::Change> { return timeline::MoveWindow{m_start->date()}; }, verbs);
}

void WindowDialog::explain()
{
    m_engagement.windowStart = m_start->date();
    if (const auto window = timeline::window(m_programme, m_engagement))
        m_note->setText(
            tr("Until %1: %n days, both included.", nullptr, int(window->days())).arg(model::longDate(window->last())));
}

} // namespace convener::dialog
