#include "core/store/organisations.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Organisations final : public Command {
public:
    QString name() const override { return u"organisations"_s; }
    QString summary() const override { return Text::tr("Lists the organisations of a file with their numbers"); }

    void describe(Options &options) override { m_file.describeFile(options); }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto organisations, store::Organisations(file->desk().file).all());
        TextTable table(
            {Text::tr("Number"), Text::tr("Name"), Text::tr("ODS code"), Text::tr("Nation"), Text::tr("Region")});
        for (const training::Organisation &each : organisations)
            table.add(
                {QString::number(each.id.number), each.name, each.ods, time::shownName(each.nation), each.region});
        return Output{.json = jsonArray(organisations,
                                        [](const training::Organisation &each) {
                                            return QJsonObject{{u"id"_s, json(each.id)},
                                                               {u"name"_s, each.name},
                                                               {u"ods"_s, each.ods},
                                                               {u"nation"_s, time::toText(each.nation)},
                                                               {u"region"_s, each.region}};
                                        }),
                      .text = table.text()};
    }

private:
    FileChoice m_file;
};

} // namespace

CommandPointer makeOrganisations()
{
    return std::make_unique<Organisations>();
}

} // namespace convener::cli
