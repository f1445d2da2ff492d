#include "ui/page/askcohort.h"

#include "core/action/engagementrecord.h"
#include "core/action/plancohort.h"
#include "ui/dialog/sessionfields.h"
#include "ui/model/datetext.h"
#include "ui/model/statetext.h"
#include "ui/page/proposedday.h"

#include <QComboBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::CohortRecord;
using dialog::Question;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskCohort)
};

/// "Monday 3 May 2027, 09:30 to 13:00".
QString whenText(const training::Session &session)
{
    return Text::tr("%1, %2").arg(model::longDate(session.time.date()),
                                  model::hours(session.time.starts(), session.time.ends()));
}

std::vector<training::SessionId> sessionsToCome(const training::Cohort &cohort, QDate today)
{
    std::vector<training::SessionId> ids;
    for (const training::Session &session : cohort.heldSessions())
        if (session.time.date() >= today)
            ids.push_back(session.id);
    return ids;
}

/// What of a session's details differs in `wanted`: that alone may be carried to other sessions.
timeline::SessionDetails difference(const training::Session &now, const training::Session &wanted)
{
    timeline::SessionDetails changed;
    if (wanted.venue != now.venue)
        changed.venue = wanted.venue;
    if (wanted.link != now.link)
        changed.link = wanted.link;
    if (wanted.contact != now.contact)
        changed.contact = wanted.contact;
    if (wanted.facilitators != now.facilitators)
        changed.facilitators = wanted.facilitators;
    return changed;
}

} // namespace

void askCapacity(const Asking &asking, const CohortRecord &record)
{
    const training::Cohort &cohort = record.cohort;
    const auto most = record.stage().capacity.value(cohort.mode);
    auto *question = new Question({.title = Text::tr("Change the places"),
                                   .sentence = Text::tr("%1 of %2 are taken, %3 wait. %4 (%5) takes at most %6.")
                                                   .arg(record.held())
                                                   .arg(cohort.capacity)
                                                   .arg(record.waiting())
                                                   .arg(record.stage().title, model::shownMode(cohort.mode))
                                                   .arg(most.value),
                                   .verb = Text::tr("Change the places")},
                                  asking.parent);
    QSpinBox *places =
        question->addNumber(Text::tr("Places"), 1, std::max(most.value, cohort.capacity), cohort.capacity);
    askChange(asking, question, record.engagement.id,
              [places, id = cohort.id, now = cohort.capacity]() -> Result<timeline::Change> {
                  if (places->value() == now)
                      return refuse(Text::tr("Choose another number of places."));
                  return timeline::ChangeCapacity{id, places->value()};
              });
}

void askDates(const Asking &asking, const CohortRecord &record)
{
    const action::Desk &desk = asking.context.desk;
    const auto engagement = action::readEngagement(desk, record.engagement.id);
    const auto day = engagement ? proposedDay(desk, *engagement) : Result<QDate>(Failure(engagement.error()));
    if (!day)
        return asking.context.prompt.show(day.error());
    const training::Stage &stage = record.stage();
    auto *question = new Question({.title = Text::tr("Set the dates"),
                                   .sentence = stage.sessions.size() > 1
                                                   ? Text::tr("%1 has %n sessions; the others follow the first.",
                                                              nullptr, int(stage.sessions.size()))
                                                         .arg(stage.title)
                                                   : Text::tr("When and where %1 is held.").arg(stage.title),
                                   .verb = Text::tr("Set the dates")},
                                  asking.parent);
    const dialog::WhenFields when(*question, *day, QTime(9, 30), action::proposedMinutes(stage));
    const dialog::WhereFields where(*question, record.cohort.mode, {.contact = record.programme.contact.email});
    askVerb(asking, question, record.engagement.id,
            [when, where, cohort = record.cohort.id](action::Desk &at) -> Result<action::Changes> {
                CONVENER_ASSIGN(const time::SessionTime time, when.time());
                CONVENER_ASSIGN(const training::Session session,
                                timeline::withDetails({.time = time}, where.details()));
                return action::scheduleCohort(at, cohort, {session});
            });
}

void askDetails(const Asking &asking, const CohortRecord &record, const training::Session &session)
{
    auto *question = new Question({.title = Text::tr("Change where it is and who runs it"),
                                   .sentence = whenText(session),
                                   .verb = Text::tr("Keep the change")},
                                  asking.parent);
    const timeline::SessionDetails now{session.venue, session.link, session.contact, session.facilitators};
    const dialog::WhereFields where(*question, record.cohort.mode, now);
    const std::vector<training::SessionId> toCome = sessionsToCome(record.cohort, asking.context.desk.today());
    const QComboBox *which =
        toCome.size() > 1
            ? question->addChoice(Text::tr("For"),
                                  {{Text::tr("this session"), false},
                                   {Text::tr("all %n sessions still to come", nullptr, int(toCome.size())), true}})
            : nullptr;
    askChange(asking, question, record.engagement.id, [where, session, which, toCome]() -> Result<timeline::Change> {
        CONVENER_ASSIGN(const training::Session wanted, timeline::withDetails(session, where.details()));
        const timeline::SessionDetails changed = difference(session, wanted);
        if (changed.isEmpty())
            return refuse(Text::tr("Change something first."));
        if (which && which->currentData().toBool())
            return timeline::ChangeSessions{toCome, changed};
        return timeline::ChangeSessions{{session.id}, changed};
    });
}

void askCancelling(const Asking &asking, const CohortRecord &record, const training::Session &session)
{
    auto *question =
        new Question({.title = Text::tr("Cancel the session"),
                      .sentence = Text::tr("The session on %1 will not take place.").arg(whenText(session)),
                      .verb = Text::tr("Cancel the session"),
                      .keep = Text::tr("Keep the session")},
                     asking.parent);
    askChange(asking, question, record.engagement.id,
              [id = session.id]() -> Result<timeline::Change> { return timeline::CancelSession{id}; });
}

} // namespace convener::page
