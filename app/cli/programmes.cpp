#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/shownprogramme.h"
#include "core/catalogue/library.h"
#include "core/catalogue/openprogramme.h"
#include "core/catalogue/programmefile.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace convener::cli {

using training::Programme;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Programmes final : public Command {
public:
    QString name() const override { return u"programmes"_s; }
    QString summary() const override { return Text::tr("Lists the programmes, or reads and judges a programme file"); }

    void describe(Options &options) override
    {
        options.text(u"--file"_s, m_path, Text::tr("A programme file to read instead"), u"X.json"_s);
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto programmes, chosen());
        TextTable table({Text::tr("Programme"), Text::tr("Title"), Text::tr("Stages")});
        const auto library = catalogue::Library::load();
        for (const Programme &programme : programmes) {
            QStringList stages;
            for (const training::Stage &stage : programme.stages)
                stages.append(stage.id);
            table.add(
                {programme.id, library.inLanguage(programme.title, action::shownLanguage()), stages.join(u", "_s)});
        }
        return Output{.json = jsonArray(programmes,
                                        [](const Programme &programme) {
                                            return QJsonDocument::fromJson(catalogue::toJson(programme)).object();
                                        }),
                      .text = table.text()};
    }

private:
    Result<std::vector<Programme>> chosen() const
    {
        if (m_path.isEmpty())
            return catalogue::Library::load().programmes();
        return catalogue::openProgramme(m_path).map([](const Programme &programme) { return std::vector{programme}; });
    }

    QString m_path;
};

} // namespace

CommandPointer makeProgrammes()
{
    return std::make_unique<Programmes>();
}

} // namespace convener::cli
