#include "ui/dialog/sessionfields.h"

#include "core/time/zone.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace convener::dialog {

using training::Mode;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionFields)
};

} // namespace

WhenFields::WhenFields(Question &question, QDate day, QTime starts, int minutes)
    : m_day(question.addDate(Text::tr("Date"), day))
    , m_starts(question.addTime(Text::tr("Starts at"), starts))
    , m_ends(question.addTime(Text::tr("Ends at"), starts.addSecs(60 * minutes)))
    , m_minutes(std::make_shared<int>(minutes))
{
    QObject::connect(m_starts, &QTimeEdit::timeChanged, m_ends,
                     [ends = m_ends, length = m_minutes](QTime start) { ends->setTime(start.addSecs(60 * *length)); });
}

void WhenFields::setMinutes(int minutes)
{
    *m_minutes = minutes;
    m_ends->setTime(m_starts->time().addSecs(60 * minutes));
}

QDate WhenFields::day() const
{
    return m_day->date();
}

Result<time::SessionTime> WhenFields::time() const
{
    const auto at = [this](const QTimeEdit *field) {
        return QDateTime(m_day->date(), field->time(), time::londonZone());
    };
    return time::SessionTime::make(at(m_starts), at(m_ends));
}

WhereFields::WhereFields(Question &question, std::optional<Mode> mode, const timeline::SessionDetails &now)
{
    if (mode != Mode::Online)
        m_venue = question.addText(Text::tr("Venue"), now.venue.value_or(QString()));
    if (!mode || mode == Mode::Online)
        m_link = question.addText(Text::tr("Joining link"), now.link.value_or(QString()));
    m_facilitators = question.addText(Text::tr("Facilitators"), now.facilitators.value_or(QStringList()).join(u", "_s));
    m_facilitators->setPlaceholderText(Text::tr("names, with a comma between them"));
    m_contact = question.addText(Text::tr("Contact on the day"), now.contact.value_or(QString()));
}

void WhereFields::follow(Mode mode)
{
    m_venue->setEnabled(mode != Mode::Online);
    m_link->setEnabled(mode == Mode::Online);
}

timeline::SessionDetails WhereFields::details() const
{
    timeline::SessionDetails details{.contact = m_contact->text(), .facilitators = namesIn(m_facilitators->text())};
    if (m_link && m_link->isEnabled())
        details.link = m_link->text();
    if (m_venue && m_venue->isEnabled())
        details.venue = m_venue->text();
    return details;
}

} // namespace convener::dialog
