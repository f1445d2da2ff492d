#include "ui/dialog/movedialog.h"

#include "ui/model/datetext.h"

#include <QDateEdit>

using namespace Qt::StringLiterals;

namespace convener::dialog {

MoveDialog::MoveDialog(const training::Session &session, const To &to, const Verbs &verbs, QWidget *parent)
    : ChangeDialog({.title = tr("Move the session"),
                    .sentence = tr("It is on %1, %2.")
                                    .arg(model::longDate(session.time.date()),
                                         model::hours(session.time.starts(), session.time.ends())),
                    .verb = tr("Move the session")},
                   parent)
    , m_now(session.time.starts())
    , m_date(addDate(tr("To the day"), m_now.date()))
    , m_starts(addTime(tr("Starts at"), m_now.time()))
{
    askFor([this, to] { return change(to); }, verbs);
}

Result<timeline::Change> MoveDialog::change(const To &to) const
{
    if (m_date->date() == m_now.date() && m_starts->time() == m_now.time())
        return refuse(tr("Choose another day or hour."));
    CONVENER_ASSIGN(const QDateTime start, time::parseLocalTime(u"%1T%2"_s.arg(m_date->date().toString(Qt::ISODate),
                                                                               m_starts->time().toString(u"HH:mm"))));
    CONVENER_ASSIGN(timeline::MoveSession move, to(start));
    return move;
}

} // namespace convener::dialog
