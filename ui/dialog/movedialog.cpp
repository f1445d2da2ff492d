#include "ui/dialog/movedialog.h"

#include "ui/model/datetext.h"

#include <QDateEdit>

using namespace Qt::StringLiterals;

namespace convener::dialog {

MoveDialog::MoveDialog(const training::Session &session, To to, Verbs verbs, QWidget *parent)
    : ChangeDialog(
          tr("Move the session"),
          tr("It is on %1, %2.")
              .arg(model::longDate(session.time.date()), model::hours(session.time.starts(), session.time.ends())),
          tr("Move the session"), std::move(verbs), parent)
    , m_now(session.time.starts())
    , m_to(std::move(to))
    , m_date(dateField(m_now.date()))
    , m_starts(timeField(m_now.time()))
{
    addField(tr("To the day"), m_date);
    addField(tr("Starts at"), m_starts);
    connect(m_date, &QDateEdit::dateChanged, this, &MoveDialog::foresee);
    connect(m_starts, &QTimeEdit::timeChanged, this, &MoveDialog::foresee);
    foresee();
}

Result<timeline::Change> MoveDialog::change() const
{
    if (m_date->date() == m_now.date() && m_starts->time() == m_now.time())
        return refuse(tr("Choose another day or hour."));
    CONVENER_ASSIGN(const QDateTime start, time::parseLocalTime(u"%1T%2"_s.arg(m_date->date().toString(Qt::ISODate),
                                                                               m_starts->time().toString(u"HH:mm"))));
    CONVENER_ASSIGN(timeline::MoveSession move, m_to(start));
    return move;
}

} // namespace convener::dialog
