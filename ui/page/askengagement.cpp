#include "ui/page/askengagement.h"

#include "core/action/edition.h"
#include "core/action/keepcommitment.h"
#include "core/action/rehearse.h"
#include "core/action/shownprogramme.h"
#include "ui/dialog/impactlines.h"
#include "ui/page/editions.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace convener::page {

using action::EngagementRecord;
using dialog::MarkedLine;
using dialog::Question;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskEngagement)
};

} // namespace

void askJoiningDate(const Asking &asking, const EngagementRecord &record)
{
    auto *question =
        new Question({.title = Text::tr("Change the joining date"),
                      .sentence = Text::tr("Commitments that count from it get another due date, unless they were "
                                           "extended or met."),
                      .verb = Text::tr("Change the date")},
                     asking.parent);
    QDateEdit *on = question->addDate(Text::tr("Joined on"), record.engagement.joinedOn);
    askChange(asking, question, record.engagement.id,
              [on, now = record.engagement.joinedOn]() -> Result<timeline::Change> {
                  if (on->date() == now)
                      return refuse(Text::tr("Choose another day."));
                  return timeline::ChangeJoiningDate{on->date()};
              });
}

void askEdition(const Asking &asking, const EngagementRecord &record)
{
    const auto editions = editionsOf(asking.context.desk, record.programme.id);
    if (!editions)
        return asking.context.prompt.show(editions.error());
    std::vector<Question::Choice> others;
    for (const training::Programme &each : *editions)
        if (each.edition != record.programme.edition)
            others.push_back({each.edition, each.edition});
    if (others.empty())
        return asking.context.prompt.show(
            {Error::Kind::Refused,
             Text::tr("%1 has no other edition than %2. Copy it to a new edition on the Programmes page first.")
                 .arg(record.programme.title, record.programme.edition),
             {}});
    auto *question =
        new Question({.title = Text::tr("Move to another edition"),
                      .sentence = Text::tr("%1 is in edition %2 of %3. What was sent stays as it was.")
                                      .arg(record.organisation.name, record.programme.edition, record.programme.title),
                      .verb = Text::tr("Move to this edition")},
                     asking.parent);
    QComboBox *edition = question->addChoice(Text::tr("To edition"), others);
    const auto verb = [edition, editions = *editions, id = record.engagement.id](action::Desk &desk) {
        const auto wanted =
            std::ranges::find(editions, edition->currentData().toString(), &training::Programme::edition);
        return action::moveToEdition(desk, id, *wanted);
    };
    question->ask([asking, verb] { return asking.announce(verb(asking.context.desk)); },
                  [&desk = asking.context.desk, verb, edition, editions = *editions,
                   record]() -> Result<std::vector<MarkedLine>> {
                      CONVENER_ASSIGN(const timeline::Impact impact,
                                      action::rehearse(desk, record.engagement.id, verb));
                      std::vector<MarkedLine> lines = dialog::impactLines(impact);
                      const auto wanted =
                          std::ranges::find(editions, edition->currentData().toString(), &training::Programme::edition);
                      for (MarkedLine &line : differenceLines(record.programme, action::shown(desk, *wanted)))
                          lines.push_back(std::move(line));
                      return lines;
                  },
                  Text::tr("What it touches, and what differs"));
    question->open();
}

void askForCommitment(const Asking &asking, const training::Commitment &commitment, const QString &title)
{
    auto *question = new Question({.title = Text::tr("Asked for “%1”").arg(title),
                                   .sentence = Text::tr("Whom you asked last and when is kept beside the commitment."),
                                   .verb = Text::tr("Record")},
                                  asking.parent);
    QLineEdit *whom = question->addRemark(Text::tr("Whom"), commitment.asked);
    QDateEdit *on = question->addDate(Text::tr("Asked on"), asking.context.desk.today());
    question->ask([asking, whom, on, commitment] {
        return asking.announce(action::askForCommitment(asking.context.desk, commitment.engagement, commitment.rule,
                                                        whom->text().simplified(), on->date()));
    });
    question->open();
}

} // namespace convener::page
