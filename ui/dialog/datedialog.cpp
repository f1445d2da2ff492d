#include "ui/dialog/datedialog.h"

#include <QDateEdit>
#include <QLineEdit>

namespace convener::dialog {

DateDialog::DateDialog(const Words &words, QDate proposed, Answer answer, QWidget *parent)
    : Form(words.title, words.sentence, words.verb, parent)
    , m_answer(std::move(answer))
    , m_date(dateField(proposed))
    , m_text(new QLineEdit(this))
{
    addField(words.date, m_date);
    if (words.text.isEmpty())
        m_text->hide();
    else
        addField(words.text, m_text);
}

Result<> DateDialog::submit()
{
    return m_answer(m_date->date(), m_text->text().trimmed());
}

} // namespace convener::dialog
