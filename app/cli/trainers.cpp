#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/keeptrainer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Trainers final : public Command {
public:
    QString name() const override { return u"trainers"_s; }
    QString summary() const override
    {
        return Text::tr("Lists the trainers with how far they came and whom they reached");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("One engagement, where not all"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto standings, action::trainerStandings(file->desk(), m_engagement));
        TextTable table({Text::tr("Trainer"), Text::tr("Name"), Text::tr("Organisation"), Text::tr("Step"),
                         Text::tr("Sessions"), Text::tr("People")});
        for (const action::TrainerStanding &each : standings)
            table.add({QString::number(each.named.trainer.id.number), each.named.name, each.named.organisation,
                       training::toText(each.step), QString::number(each.sessions), QString::number(each.people)});
        return Output{.json = jsonArray(standings, [](const auto &each) { return asJson(each); }),
                      .text = standings.empty() ? Text::tr("No trainer is selected yet.") + u'\n' : table.text()};
    }

private:
    static QJsonObject asJson(const action::TrainerStanding &standing)
    {
        const training::Trainer &trainer = standing.named.trainer;
        return {{u"id"_s, json(trainer.id)},
                {u"person"_s, json(trainer.person)},
                {u"engagement"_s, json(trainer.engagement)},
                {u"name"_s, standing.named.name},
                {u"organisation"_s, standing.named.organisation},
                {u"selected"_s, json(trainer.selectedOn)},
                {u"materials"_s, json(trainer.materialsOn)},
                {u"step"_s, training::toText(standing.step)},
                {u"dormantAfter"_s, json(standing.dormantAfter)},
                {u"sessions"_s, standing.sessions},
                {u"people"_s, standing.people},
                {u"cascade"_s, jsonArray(trainer.cascade, [](const training::CascadeSession &session) {
                     return QJsonObject{
                         {u"held"_s, json(session.heldOn)}, {u"place"_s, session.place}, {u"people"_s, session.people}};
                 })}};
    }

    FileChoice m_file;
    training::EngagementId m_engagement;
};

} // namespace

CommandPointer makeTrainers()
{
    return std::make_unique<Trainers>();
}

} // namespace convener::cli
