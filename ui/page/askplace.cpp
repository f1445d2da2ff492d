#include "ui/page/askplace.h"

#include "core/action/keepplace.h"
#include "core/action/stages.h"
#include "core/timeline/waitinglist.h"
#include "ui/model/datetext.h"
#include "ui/page/eligibilitylines.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace convener::page {

using action::CohortRecord;
using dialog::MarkedLine;
using dialog::Question;
using look::Mark;
using training::RequirementState;
using training::Standing;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskPlace)
};

std::vector<Question::Choice> requirementChoices()
{
    return {{Text::tr("Not known"), int(RequirementState::Unknown)},
            {Text::tr("Met"), int(RequirementState::Met)},
            {Text::tr("Not met"), int(RequirementState::NotMet)}};
}

/// The waiting list in its order, with the place as it would be.
std::vector<MarkedLine> waitingLines(const CohortRecord &record, const training::Place &changed)
{
    std::vector<std::pair<training::Place, QString>> waiting;
    for (const store::Delegate &delegate : record.delegates)
        if (delegate.place.standing == Standing::Waiting)
            waiting.emplace_back(delegate.place.id == changed.id ? changed : delegate.place, delegate.person.name);
    std::ranges::stable_sort(waiting, timeline::waitsBefore, &std::pair<training::Place, QString>::first);
    std::vector<MarkedLine> lines;
    for (const auto &[place, name] : waiting)
        lines.push_back(
            {Mark::Waiting,
             Text::tr("%1. %2, asked on %3").arg(lines.size() + 1).arg(name, model::longDate(place.askedOn))});
    return lines;
}

} // namespace

void askRequirements(const Asking &asking, const CohortRecord &record, const store::Delegate &delegate)
{
    const auto known = store::Places(asking.context.desk.file).requirements(delegate.place.id);
    const auto prerequisites = action::prerequisiteStandings(asking.context.desk, record, delegate.person.id);
    if (!known || !prerequisites)
        return asking.context.prompt.show(known ? prerequisites.error() : known.error());
    auto *question = new Question({.title = Text::tr("Requirements of %1").arg(delegate.person.name),
                                   .sentence = Text::tr("Who does not meet one cannot be confirmed, unless you "
                                                        "confirm all the same and give the reason."),
                                   .verb = Text::tr("Keep these")},
                                  asking.parent);
    QMap<QString, QComboBox *> fields;
    for (const training::Requirement &each : record.programme.requirements)
        fields[each.id] =
            question->addChoice(each.text, requirementChoices(), int(known->value(each.id, RequirementState::Unknown)));
    const auto states = [fields] {
        timeline::RequirementStates chosen;
        for (auto field = fields.begin(); field != fields.end(); ++field)
            chosen[field.key()] = RequirementState((*field)->currentData().toInt());
        return chosen;
    };
    question->ask(
        [asking, states, place = delegate.place.id] {
            return asking.announce(action::setRequirements(asking.context.desk, place, states()));
        },
        [states, programme = record.programme, prerequisites = *prerequisites]() -> Result<std::vector<MarkedLine>> {
            return eligibilityLines(timeline::eligibility(programme, states(), prerequisites));
        },
        Text::tr("What that means for the place"));
    question->open();
}

std::vector<const training::Stage *> workBefore(const CohortRecord &record)
{
    const training::Stage &stage = record.stage();
    std::vector<const training::Stage *> work;
    for (const training::Stage &each : record.programme.stages) {
        const bool asked = std::ranges::count(stage.prerequisites, each.id, &training::Prerequisite::stage) > 0;
        const bool certified = stage.certificate && std::ranges::count(stage.certificate->returned, each.id) > 0;
        if (!each.isMeeting() && (asked || certified || each.preparesFor == stage.id))
            work.push_back(&each);
    }
    return work;
}

void askReturnedWork(const Asking &asking, const CohortRecord &record, training::PlaceId delegate)
{
    auto *question = new Question({.title = Text::tr("Work returned"),
                                   .sentence = Text::tr("Tick everybody whose work came back on that day."),
                                   .verb = Text::tr("Record")},
                                  asking.parent);
    std::vector<Question::Choice> stages;
    for (const training::Stage *work : workBefore(record))
        stages.push_back({work->title, work->id});
    QComboBox *stage = question->addChoice(Text::tr("Work"), stages);
    QDateEdit *on = question->addDate(Text::tr("Returned on"), asking.context.desk.today());
    auto *list = new QListWidget;
    for (const store::Delegate &each : record.delegates) {
        if (!training::holdsPlace(each.place.standing))
            continue;
        auto *item = new QListWidgetItem(each.person.name, list);
        item->setData(Qt::UserRole, each.place.id.number);
        item->setCheckState(each.place.id == delegate ? Qt::Checked : Qt::Unchecked);
    }
    question->addField(Text::tr("Delegates"), list);
    const auto chosen = [list] {
        std::vector<training::PlaceId> places;
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->checkState() == Qt::Checked)
                places.push_back({list->item(row)->data(Qt::UserRole).toLongLong()});
        return places;
    };
    question->ask([asking, stage, on, chosen, cohort = record.cohort.id] {
        return asking.announce(action::recordReturnedWork(asking.context.desk, cohort, chosen(),
                                                          stage->currentData().toString(), on->date()));
    });
    question->open();
}

void askPriority(const Asking &asking, const CohortRecord &record, const store::Delegate &delegate)
{
    auto *question = new Question({.title = Text::tr("Where %1 waits").arg(delegate.person.name),
                                   .sentence = Text::tr("The list is in the order in which they asked, unless you "
                                                        "give a priority: 1 comes first. Nobody is promised a place."),
                                   .verb = Text::tr("Change the order")},
                                  asking.parent);
    QSpinBox *priority = question->addNumber(Text::tr("Priority"), 0, std::max(1, record.waiting()),
                                             delegate.place.priority.value_or(0));
    priority->setSpecialValueText(Text::tr("none: by when they asked"));
    QLineEdit *why = question->addRemark(Text::tr("Reason"));
    const auto wanted = [priority] { return priority->value() > 0 ? std::optional(priority->value()) : std::nullopt; };
    question->ask(
        [asking, wanted, why, place = delegate.place.id] {
            return asking.announce(action::setPriority(asking.context.desk, place, wanted(), why->text()));
        },
        [record, wanted, place = delegate.place]() mutable -> Result<std::vector<MarkedLine>> {
            place.priority = wanted();
            return waitingLines(record, place);
        },
        Text::tr("The waiting list then"));
    question->open();
}

void askLeaving(const Asking &asking, const CohortRecord &record, const store::Delegate &delegate)
{
    const QString name = delegate.person.name;
    const bool offered = delegate.place.standing == Standing::Offered;
    auto *question =
        offered ? new Question({.title = Text::tr("%1 declines the offer").arg(name),
                                .sentence = Text::tr("They do not take up the place. That they declined is kept, and "
                                                     "the place is offered to whoever is next."),
                                .verb = Text::tr("Decline the offer"),
                                .keep = Text::tr("Keep the offer")},
                               asking.parent)
                : new Question({.title = Text::tr("Withdraw %1").arg(name),
                                .sentence = Text::tr("A place that becomes free is offered to whoever is next."),
                                .verb = Text::tr("Withdraw")},
                               asking.parent);
    QLineEdit *why = question->addRemark(Text::tr("Reason"));
    askChange(asking, question, record.engagement.id,
              [why, place = delegate.place.id, offered]() -> Result<timeline::Change> {
                  return timeline::WithdrawDelegate{place, why->text().simplified(), offered};
              });
}

} // namespace convener::page
