#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/organisationimpact.h"
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
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it touches, and write nothing"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        CONVENER_ASSIGN(const auto impact, action::foreseeMerge(file->desk(), m_from, m_into));
        if (!m_dryRun)
            CONVENER_TRY(action::mergeOrganisations(file->desk(), m_from, m_into));
        return organisationImpactOutput(impact, !m_dryRun);
    }

private:
    FileChoice m_file;
    training::OrganisationId m_from;
    training::OrganisationId m_into;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeMerge()
{
    return std::make_unique<Merge>();
}

} // namespace convener::cli
