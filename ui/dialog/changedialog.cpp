#include "ui/dialog/changedialog.h"

#include "ui/dialog/impactlines.h"

#include <QLabel>
#include <QPushButton>

namespace convener::dialog {

ChangeDialog::ChangeDialog(const QString &title, const QString &sentence, const QString &verb, Verbs verbs,
                           QWidget *parent)
    : Form(title, sentence, verb, parent)
    , m_verbs(std::move(verbs))
    , m_touched(new MarkList(tr("What it touches")))
{
    addPanel(new QLabel(tr("What it touches:")));
    addPanel(m_touched);
}

void ChangeDialog::foresee()
{
    const auto impact = [this]() -> Result<timeline::Impact> {
        CONVENER_ASSIGN(const timeline::Change chosen, change());
        return m_verbs.foresee(chosen);
    }();
    verb()->setEnabled(impact.has_value());
    m_touched->set(impact ? impactLines(*impact) : std::vector{MarkedLine{look::Mark::Off, impact.error().text}});
}

Result<> ChangeDialog::submit()
{
    CONVENER_ASSIGN(const timeline::Change chosen, change());
    return m_verbs.apply(chosen);
}

} // namespace convener::dialog
