#include "ui/main/board.h"

#include "ui/look/theme.h"
#include "ui/page/notice.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace convener::main {

Board::Board(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Notes about the file"));
    m_column->setContentsMargins(look::space(6), look::space(2), look::space(6), 0);
    m_column->setSpacing(look::space(2));
    hide();
}

void Board::post(const QString &key, look::Mark mark, const QString &text, const std::vector<Verb> &verbs, bool closes)
{
    take(key);
    auto *note = new page::Notice(mark);
    for (const Verb &verb : verbs)
        connect(note->addAction(verb.text), &QPushButton::clicked, this, [act = verb.act] { act(); });
    if (closes)
        connect(note->addAction(tr("Close")), &QPushButton::clicked, this, [this, key] {
            take(key);
            Q_EMIT closed(key);
        });
    m_notes.insert(key, note);
    m_column->addWidget(note);
    note->setText(text); // it shows itself, which is for the board to hold by then
    show();
}

void Board::take(const QString &key)
{
    if (page::Notice *note = m_notes.take(key)) {
        note->hide();
        note->deleteLater(); // its own button may be what is pressed
    }
    setVisible(!m_notes.isEmpty());
}

void Board::clear()
{
    for (const QString &key : m_notes.keys())
        take(key);
}

} // namespace convener::main
