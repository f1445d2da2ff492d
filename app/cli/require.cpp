#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/placechoice.h"
#include "core/action/keepplace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Require final : public Command {
public:
    QString name() const override { return u"require"_s; }
    QString summary() const override
    {
        return Text::tr("Records where a delegate stands to a requirement of the programme");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        m_place.describe(options);
        options
            .text(u"--requirement"_s, m_requirement, Text::tr("The requirement, by its id in the programme"), u"ID"_s)
            .required();
        options
            .word(u"--as"_s, m_state, Text::tr("Where the delegate stands to it"),
                  training::allWords<training::RequirementState>())
            .required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const ChosenPlace chosen, m_place.find(file->desk()));
        CONVENER_TRY(action::setRequirement(file->desk(), chosen.place, m_requirement, *m_state));
        return Output{.json = QJsonObject{{u"place"_s, json(chosen.place)},
                                          {u"requirement"_s, m_requirement},
                                          {u"as"_s, training::toText(*m_state)}},
                      .text = Text::tr("%1: %2 is %3.").arg(chosen.name, m_requirement, training::toText(*m_state)) +
                              u'\n'};
    }

private:
    FileChoice m_file;
    PlaceChoice m_place;
    QString m_requirement;
    std::optional<training::RequirementState> m_state;
};

} // namespace

CommandPointer makeRequire()
{
    return std::make_unique<Require>();
}

} // namespace convener::cli
