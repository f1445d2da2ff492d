#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/changeorganisation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Merge final : public Command {
public:
    QString name() const override { return u"merge"_s; }
    QString summary() const override
    {
        return Text::tr("One organisation becomes part of another, with its engagements and people");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--organisation"_s, m_from, Text::tr("The organisation: “organisations” lists them"))
            .required();
        options.number(u"--into"_s, m_into, Text::tr("The one that it becomes part of")).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_TRY(action::mergeOrganisations(file->desk(), m_from, m_into));
        return Output{
            .json = QJsonObject{{u"id"_s, json(m_into)}},
            .text = Text::tr("Organisation %1 is part of organisation %2 now.").arg(m_from.number).arg(m_into.number) +
                    u'\n'};
    }

private:
    FileChoice m_file;
    training::OrganisationId m_from;
    training::OrganisationId m_into;
};

} // namespace

CommandPointer makeMerge()
{
    return std::make_unique<Merge>();
}

} // namespace convener::cli
