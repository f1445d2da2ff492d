#include "ui/dialog/consentdialog.h"

#include <QLineEdit>

namespace convener::dialog {

ConsentDialog::ConsentDialog(const Words &words, const std::vector<MarkedLine> &lines, Act act, QWidget *parent)
    : Form(words.title, words.sentence, words.verb, parent)
    , m_act(std::move(act))
    , m_text(new QLineEdit(this))
{
    if (!words.keep.isEmpty())
        setKeep(words.keep);
    if (words.text.isEmpty())
        m_text->hide();
    else
        addField(words.text, m_text);
    if (lines.empty())
        return;
    auto *list = new MarkList(tr("What to know before"));
    list->set(lines);
    addPanel(list);
}

Result<> ConsentDialog::submit()
{
    return m_act(m_text->text().trimmed());
}

} // namespace convener::dialog
