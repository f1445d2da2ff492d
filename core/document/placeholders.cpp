#include "core/document/placeholders.h"

namespace convener::document {

using namespace Qt::StringLiterals;

namespace {

QString allDates(const std::vector<training::Session> &sessions, const Wording &wording)
{
    QStringList dates;
    for (const training::Session &session : sessions)
        dates << wording.date(session.time.date());
    return dates.size() > 1 ? wording.list(dates) : QString();
}

/// What is known of these, side by side.
QString together(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// In minutes, as a certificate states it: of a weekly course the whole, not one session. 0 where it is not known.
int learningTime(const training::Stage &stage)
{
    const int stated = stage.certificate ? stage.certificate->minutes.value : 0;
    return stated > 0 ? stated : stage.minutes.value;
}

} // namespace

QString contactText(const training::Programme &programme, const training::Session *session)
{
    if (session && !session->contact.isEmpty())
        return session->contact;
    const training::Contact &contact = programme.contact;
    return together({contact.team, contact.email, contact.telephone});
}

Placeholders placeholders(const CohortFacts &facts, const training::Person *delegate, const Wording &wording)
{
    const QString toFillIn = u"______________________________"_s;
    const auto sessions = facts.cohort.heldSessions();
    const auto workshops = facts.workshop ? facts.workshop->heldSessions() : sessions;
    const training::Session *session = sessions.empty() ? nullptr : &sessions.front();
    const training::Session *workshop = workshops.empty() ? nullptr : &workshops.front();
    const auto dateOf = [&](const training::Session *s) { return s ? wording.day(s->time.date()) : QString(); };
    const auto timeOf = [&](const training::Session *s) {
        return s ? wording.times(s->time.starts(), s->time.ends()) : QString();
    };
    const int minutes = learningTime(facts.stage());
    const QString length = minutes > 0 ? wording.duration(minutes) : QString();
    return {{u"delegate"_s, delegate ? delegate->name : toFillIn},
            {u"name"_s, delegate ? delegate->name : toFillIn},
            {u"organisation"_s, facts.organisation.name},
            {u"programme"_s, facts.programme.title},
            {u"stage"_s, facts.stage().title},
            {u"contact"_s, contactText(facts.programme, session)},
            {u"facilitators"_s, session ? wording.list(session->facilitators) : QString()},
            {u"session-date"_s, dateOf(session)},
            {u"session-time"_s, timeOf(session)},
            {u"sessions"_s, allDates(sessions, wording)},
            {u"workshop-date"_s, dateOf(workshop)},
            {u"workshop-time"_s, timeOf(workshop)},
            {u"venue"_s, session ? session->venue : QString()},
            {u"link"_s, session ? session->link : QString()},
            {u"reply-by"_s, QString()},
            {u"hours"_s, length},
            {u"held"_s, session ? together({dateOf(session), length}) : QString()}};
}

} // namespace convener::document
