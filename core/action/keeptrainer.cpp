#include "core/action/keeptrainer.h"

#include "core/action/cohortrecord.h"
#include "core/action/shownprogramme.h"
#include "core/action/stages.h"
#include "core/action/step.h"
#include "core/store/engagements.h"
#include "core/store/people.h"
#include "core/timeline/datetext.h"
#include "core/training/length.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace convener::action {

using namespace training;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

const Stage *trainTheTrainer(const Programme &programme)
{
    const auto found = std::find_if(programme.stages.begin(), programme.stages.end(),
                                    [](const Stage &stage) { return stage.kind == StageKind::TrainTheTrainer; });
    return found == programme.stages.end() ? nullptr : &*found;
}

Result<timeline::TrainerRecord> record(const Desk &desk, const Programme &programme, PersonId person)
{
    timeline::TrainerRecord record;
    const Stage *stage = trainTheTrainer(programme);
    if (!stage)
        return record;
    CONVENER_ASSIGN(const auto places, store::Places(desk.file).ofPerson(person, programme.id, stage->id));
    for (const Place &place : places) {
        CONVENER_ASSIGN(const CohortRecord cohort, readCohort(desk, place.cohort));
        CONVENER_ASSIGN(const auto standings, prerequisiteStandings(desk, cohort, person));
        record.prerequisitesMet |= timeline::mayAttend(standings);
        record.attended |= cohort.attended(place.id).value_or(false);
    }
    return record;
}

Result<TrainerStanding> standing(const Desk &desk, store::NamedTrainer named)
{
    CONVENER_ASSIGN(const Engagement engagement, store::Engagements(desk.file).get(named.trainer.engagement));
    CONVENER_ASSIGN(const Programme programme, readProgramme(desk, engagement.edition));
    CONVENER_ASSIGN(const auto path, record(desk, programme, named.trainer.person));
    const int dormantMonths = programme.dormantMonths.value;
    TrainerStanding standing{.step = timeline::trainerStep(named.trainer, path, desk.today(), dormantMonths),
                             .dormantAfter = timeline::dormantAfter(named.trainer, desk.today(), dormantMonths),
                             .sessions = int(named.trainer.cascade.size())};
    standing.people = std::accumulate(named.trainer.cascade.begin(), named.trainer.cascade.end(), 0,
                                      [](int sum, const CascadeSession &session) { return sum + session.people; });
    standing.named = std::move(named);
    return standing;
}

void nameTrainer(StepName &name, const store::NamedTrainer &named)
{
    name.with(u"engagement"_s, named.trainer.engagement)
        .with(u"person"_s, named.trainer.person)
        .with(u"name"_s, named.name);
}

} // namespace

Result<SelectedTrainer> selectTrainer(Desk &desk, EngagementId engagement, PersonId person, QDate on)
{
    const StepName step = StepName(u"select-trainer"_s).with(u"engagement"_s, engagement).with(u"person"_s, person);
    return inOneStep(desk, step, [&](StepName &name) -> Result<SelectedTrainer> {
        CONVENER_TRY(store::Engagements(desk.file).get(engagement));
        CONVENER_ASSIGN(const Person chosen, store::People(desk.file).get(person));
        name.with(u"name"_s, chosen.name);
        CONVENER_ASSIGN(const bool takesPart, store::Places(desk.file).takesPart(person, engagement));
        if (!takesPart)
            return refuse(Text::tr("%1 has no place in engagement %2. Add them to its delegates first.")
                              .arg(chosen.name)
                              .arg(engagement.number));
        store::Trainers trainers(desk.file);
        CONVENER_ASSIGN(const auto present, trainers.ofEngagement(engagement));
        for (const store::NamedTrainer &named : present)
            if (named.trainer.person == person)
                return refuse(Text::tr("%1 was selected on %2 already (trainer %3).")
                                  .arg(chosen.name, timeline::dateText(named.trainer.selectedOn))
                                  .arg(named.trainer.id.number));
        CONVENER_ASSIGN(const TrainerId id,
                        trainers.add({.engagement = engagement, .person = person, .selectedOn = on}));
        return SelectedTrainer{id, {.engagements = {engagement}}};
    });
}

Result<Changes> issueMaterials(Desk &desk, TrainerId id, QDate on)
{
    const StepName step = StepName(u"issue-materials"_s).with(u"trainer"_s, id).with(u"on"_s, on);
    return inOneStep(desk, step, [&](StepName &name) -> Result<Changes> {
        store::Trainers trainers(desk.file);
        CONVENER_ASSIGN(const store::NamedTrainer named, trainers.get(id));
        nameTrainer(name, named);
        CONVENER_ASSIGN(const TrainerStanding now, standing(desk, named));
        if (now.step < timeline::TrainerStep::Attended)
            return refuse(
                Text::tr("%1 has not attended Train the Trainer yet. The materials follow after it.").arg(named.name));
        CONVENER_TRY(trainers.setMaterials(id, on));
        return Changes{.engagements = {named.trainer.engagement}};
    });
}

Result<Changes> recordCascade(Desk &desk, const CascadeSession &session)
{
    const StepName step = StepName(u"record-cascade"_s)
                              .with(u"trainer"_s, session.trainer)
                              .with(u"on"_s, session.heldOn)
                              .with(u"people"_s, session.people);
    return inOneStep(desk, step, [&](StepName &name) -> Result<Changes> {
        store::Trainers trainers(desk.file);
        CONVENER_ASSIGN(const store::NamedTrainer named, trainers.get(session.trainer));
        nameTrainer(name, named);
        if (!named.trainer.materialsOn)
            return refuse(Text::tr("%1 has no materials yet. Record their issue first.").arg(named.name));
        if (!session.heldOn.isValid() || session.heldOn > desk.today())
            return refuse(Text::tr("A cascade session is recorded after it was held; %1 is still to come.")
                              .arg(timeline::dateText(session.heldOn)));
        if (session.people < 1)
            return refuse(Text::tr("A cascade session reaches at least one person, not %1.").arg(session.people));
        CONVENER_TRY(mustFit(Text::tr("The place"), session.place));
        CONVENER_TRY(trainers.addCascade(session));
        return Changes{.engagements = {named.trainer.engagement}};
    });
}

Result<std::vector<TrainerStanding>> trainerStandings(const Desk &desk, EngagementId engagement)
{
    store::Trainers trainers(desk.file);
    CONVENER_ASSIGN(auto named, engagement.isValid() ? trainers.ofEngagement(engagement) : trainers.all());
    std::vector<TrainerStanding> standings;
    for (store::NamedTrainer &one : named) {
        CONVENER_ASSIGN(TrainerStanding now, standing(desk, std::move(one)));
        standings.push_back(std::move(now));
    }
    return standings;
}

} // namespace convener::action
