#include "ui/page/askmakeup.h"

#include "core/action/makeup.h"
#include "core/store/cohorts.h"
#include "core/store/engagements.h"
#include "core/store/organisations.h"
#include "ui/model/datetext.h"

#include <QComboBox>

namespace convener::page {

using action::CohortRecord;
using dialog::Question;
using training::SessionId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskMakeUp)
};

const training::Session *sessionOf(const training::Cohort &cohort, SessionId id)
{
    const auto found = std::ranges::find(cohort.sessions, id, &training::Session::id);
    return found == cohort.sessions.end() ? nullptr : &*found;
}

/// The same week in every other cohort of the stage that this edition has, the earliest first.
Result<std::vector<Question::Choice>> sameWeekElsewhere(const action::Desk &desk, const CohortRecord &record,
                                                        int position)
{
    CONVENER_ASSIGN(const auto cohorts, store::Cohorts(desk.file).all());
    std::vector<std::pair<QDateTime, Question::Choice>> found;
    for (const training::Cohort &cohort : cohorts) {
        if (cohort.id == record.cohort.id || cohort.stage != record.cohort.stage)
            continue;
        CONVENER_ASSIGN(const training::Engagement engagement, store::Engagements(desk.file).get(cohort.engagement));
        if (engagement.edition != record.engagement.edition)
            continue;
        CONVENER_ASSIGN(const training::Organisation host,
                        store::Organisations(desk.file).get(engagement.organisation));
        for (const training::Session &session : cohort.heldSessions())
            if (session.position == position)
                found.emplace_back(
                    session.time.starts(),
                    Question::Choice{Text::tr("%1, %2 (%3)")
                                         .arg(model::longDate(session.time.date()),
                                              model::hours(session.time.starts(), session.time.ends()), host.name),
                                     session.id.number});
    }
    std::ranges::stable_sort(found, {}, [](const auto &each) { return each.first; });
    std::vector<Question::Choice> choices;
    for (const auto &each : found)
        choices.push_back(each.second);
    return choices;
}

} // namespace

void askMakeUp(const Asking &asking, const CohortRecord &record, training::PlaceId place, SessionId missed)
{
    const training::Session *session = sessionOf(record.cohort, missed);
    const auto delegate =
        std::ranges::find(record.delegates, place, [](const store::Delegate &each) { return each.place.id; });
    if (!session || delegate == record.delegates.end())
        return;
    auto choices = sameWeekElsewhere(asking.context.desk, record, session->position);
    if (!choices)
        return asking.context.prompt.show(choices.error());
    const bool arranged = std::ranges::any_of(record.makeUps, [place, missed](const timeline::MakeUpRecord &each) {
        return each.makeUp.place == place && each.makeUp.missed == missed;
    });
    if (arranged)
        choices->insert(choices->begin(), {Text::tr("With no other cohort after all"), 0});
    if (choices->empty())
        return asking.context.prompt.show(
            {Error::Kind::Refused,
             Text::tr("No other cohort has this session. Plan a second cohort of the same edition first."),
             {}});
    auto *question = new Question({.title = Text::tr("Make up a session"),
                                   .sentence = Text::tr("%1 misses the session on %2 and is the guest of another "
                                                        "cohort for that one. It counts once it is recorded there.")
                                                   .arg(delegate->person.name, model::longDate(session->time.date())),
                                   .verb = Text::tr("Arrange it")},
                                  asking.parent);
    QComboBox *with = question->addChoice(Text::tr("With the session on"), *choices);
    askVerb(asking, question, record.engagement.id,
            [with, place, missed](action::Desk &desk) -> Result<action::Changes> {
                const SessionId chosen{with->currentData().toLongLong()};
                if (!chosen.isValid())
                    return action::dropMakeUp(desk, place, missed);
                CONVENER_ASSIGN(action::ArrangedMakeUp made, action::arrangeMakeUp(desk, place, missed, chosen));
                return std::move(made.changes);
            });
}

} // namespace convener::page
