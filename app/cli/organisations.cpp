#include "core/store/organisations.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/evaluation/reach.h"
#include "core/store/trainers.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Organisations final : public Command {
public:
    QString name() const override { return u"organisations"_s; }
    QString summary() const override
    {
        return Text::tr("Lists the organisations of a file with their numbers, and how far their trainers reach");
    }

    void describe(Options &options) override { m_file.describe(options); }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto organisations, store::Organisations(file->desk().file).all());
        CONVENER_ASSIGN(const auto reach, reachByName(file->desk()));
        TextTable table({Text::tr("Number"), Text::tr("Name"), Text::tr("ODS code"), Text::tr("Nation"),
                         Text::tr("Region"), Text::tr("Cascade sessions"), Text::tr("People reached")});
        for (const training::Organisation &each : organisations) {
            const evaluation::Reach reached = reach.value(each.name);
            table.add({QString::number(each.id.number), each.name, each.ods, time::shownName(each.nation), each.region,
                       QString::number(reached.sessions), QString::number(reached.people)});
        }
        return Output{.json = jsonArray(organisations,
                                        [&](const training::Organisation &each) {
                                            const evaluation::Reach reached = reach.value(each.name);
                                            return QJsonObject{{u"id"_s, json(each.id)},
                                                               {u"name"_s, each.name},
                                                               {u"ods"_s, each.ods},
                                                               {u"nation"_s, time::toText(each.nation)},
                                                               {u"region"_s, each.region},
                                                               {u"cascadeSessions"_s, reached.sessions},
                                                               {u"peopleReached"_s, reached.people}};
                                        }),
                      .text = table.text()};
    }

private:
    /// What an organisation's trainers reached, by its name, which it has alone.
    static Result<QHash<QString, evaluation::Reach>> reachByName(const action::Desk &desk)
    {
        CONVENER_ASSIGN(const auto trainers, store::Trainers(desk.file).all());
        QHash<QString, evaluation::Reach> reach;
        for (const store::NamedTrainer &named : trainers)
            reach[named.organisation] += evaluation::reach(named.trainer, desk.today());
        return reach;
    }

    FileChoice m_file;
};

} // namespace

CommandPointer makeOrganisations()
{
    return std::make_unique<Organisations>();
}

} // namespace convener::cli
