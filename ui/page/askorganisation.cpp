#include "ui/page/askorganisation.h"

#include "core/action/changeorganisation.h"
#include "core/action/holiday.h"
#include "core/action/organisationimpact.h"
#include "core/store/cohorts.h"
#include "core/store/engagements.h"
#include "core/store/organisations.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace convener::page {

using dialog::MarkedLine;
using dialog::Question;
using look::Mark;
using training::Organisation;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskOrganisation)
};

std::vector<Question::Choice> nations()
{
    std::vector<Question::Choice> choices;
    for (const time::Nation nation : time::allNations)
        choices.push_back({time::shownName(nation), int(nation)});
    return choices;
}

/// A line for each sentence about what a merge or a correction touches, in every engagement.
Result<std::vector<MarkedLine>> linesOf(const Result<action::OrganisationImpact> &impact)
{
    if (!impact)
        return Failure(impact.error());
    std::vector<MarkedLine> lines;
    for (const QString &sentence : action::organisationImpactText(*impact))
        lines.push_back({Mark::Due, sentence});
    if (lines.empty())
        lines.push_back({Mark::Done, Text::tr("It touches nothing else.")});
    return lines;
}

/// The sessions that the organisations of a nation have on that day.
Result<std::vector<MarkedLine>> sessionsOn(const action::Desk &desk, time::Nation nation, QDate day)
{
    std::vector<MarkedLine> lines;
    CONVENER_ASSIGN(const auto cohorts, store::Cohorts(desk.file).all());
    for (const training::Cohort &cohort : cohorts)
        for (const training::Session &session : cohort.heldSessions()) {
            if (session.time.date() != day)
                continue;
            CONVENER_ASSIGN(const training::Engagement engagement,
                            store::Engagements(desk.file).get(cohort.engagement));
            CONVENER_ASSIGN(const Organisation organisation,
                            store::Organisations(desk.file).get(engagement.organisation));
            if (organisation.nation == nation)
                lines.push_back({Mark::Late, Text::tr("%1 has a session on that day, of cohort %2.")
                                                 .arg(organisation.name)
                                                 .arg(cohort.id.number)});
        }
    if (lines.empty())
        lines.push_back({Mark::Done, Text::tr("No session is on that day.")});
    return lines;
}

} // namespace

void askOrganisation(const Asking &asking, const Organisation &organisation)
{
    auto *question = new Question({.title = Text::tr("Change the organisation"),
                                   .sentence = Text::tr("The record shows the new name from now on; history and "
                                                        "certificates keep the old one."),
                                   .verb = Text::tr("Change")},
                                  asking.parent);
    QLineEdit *name = question->addText(Text::tr("Name"), organisation.name);
    QLineEdit *ods = question->addText(Text::tr("ODS code"), organisation.ods);
    QLineEdit *region = question->addText(Text::tr("Region"), organisation.region);
    QComboBox *nation = question->addChoice(Text::tr("Nation"), nations(), int(organisation.nation));
    QComboBox *language =
        question->addChoice(Text::tr("Language of its documents"),
                            {{Text::tr("English"), u"en"_s}, {Text::tr("Welsh"), u"cy"_s}}, organisation.language);
    const auto wanted = [=]() -> Result<Organisation> {
        const Organisation typed{organisation.id,
                                 name->text().simplified(),
                                 ods->text().trimmed(),
                                 region->text().simplified(),
                                 time::Nation(nation->currentData().toInt()),
                                 language->currentData().toString()};
        if (typed == organisation)
            return refuse(Text::tr("Change something first."));
        return typed;
    };
    question->ask(
        [asking, wanted]() -> Result<> {
            CONVENER_ASSIGN(const Organisation changed, wanted());
            return asking.announce(action::changeOrganisation(asking.context.desk, changed));
        },
        [&desk = asking.context.desk, wanted]() -> Result<std::vector<MarkedLine>> {
            CONVENER_ASSIGN(const Organisation changed, wanted());
            return linesOf(action::foreseeOrganisation(desk, changed));
        });
    question->open();
}

void askMerge(const Asking &asking, const Organisation &organisation)
{
    const auto all = store::Organisations(asking.context.desk.file).all();
    if (!all)
        return asking.context.prompt.show(all.error());
    std::vector<Question::Choice> others;
    for (const Organisation &each : *all)
        if (each.id != organisation.id)
            others.push_back({each.name, each.id.number});
    if (others.empty())
        return asking.context.prompt.show(
            {Error::Kind::Refused, Text::tr("There is no other organisation in this file to merge with."), {}});
    auto *question = new Question({.title = Text::tr("Merge %1 into another").arg(organisation.name),
                                   .sentence = Text::tr("It becomes part of the other one and is no more in the list."),
                                   .verb = Text::tr("Merge"),
                                   .keep = Text::tr("Keep both")},
                                  asking.parent);
    QComboBox *into = question->addChoice(Text::tr("Becomes part of"), others);
    const auto chosen = [into] { return training::OrganisationId{into->currentData().toLongLong()}; };
    question->ask(
        [asking, chosen, from = organisation.id] {
            return asking.announce(action::mergeOrganisations(asking.context.desk, from, chosen()));
        },
        [&desk = asking.context.desk, chosen, from = organisation.id] {
            return linesOf(action::foreseeMerge(desk, from, chosen()));
        });
    question->open();
}

void askHoliday(const Asking &asking)
{
    auto *question = new Question({.title = Text::tr("Add a bank holiday"),
                                   .sentence = Text::tr("A one-off day on which nobody in that nation works. The rules "
                                                        "of each year are known already."),
                                   .verb = Text::tr("Add the day")},
                                  asking.parent);
    QComboBox *nation = question->addChoice(Text::tr("Nation"), nations());
    QDateEdit *day = question->addDate(Text::tr("Day"), asking.context.desk.today());
    QLineEdit *name = question->addRemark(Text::tr("What the day is"));
    const auto where = [nation] { return time::Nation(nation->currentData().toInt()); };
    question->ask(
        [asking, where, day, name]() -> Result<> {
            CONVENER_TRY(action::addHoliday(asking.context.desk, where(), day->date(), name->text()));
            asking.changed({});
            return {};
        },
        [&desk = asking.context.desk, where, day] { return sessionsOn(desk, where(), day->date()); });
    question->open();
}

} // namespace convener::page
