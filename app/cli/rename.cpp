#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/organisationimpact.h"
#include "core/action/changeorganisation.h"
#include "core/store/organisations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Rename final : public Command {
public:
    QString name() const override { return u"rename"_s; }
    QString summary() const override
    {
        return Text::tr("Corrects what is known of an organisation; every engagement follows");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--organisation"_s, m_organisation, Text::tr("The organisation: “organisations” lists them"))
            .required();
        options.text(u"--to"_s, m_name, Text::tr("Its name from now on"));
        options.text(u"--ods"_s, m_ods, Text::tr("Its ODS code"));
        options.nation(u"--nation"_s, m_nation, Text::tr("Its nation, for bank holidays"));
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it touches, and write nothing"));
    }

    Result<Output> run() override
    {
        if (m_name.isEmpty() && m_ods.isEmpty() && !m_nation)
            return refuse(Text::tr("There is nothing to change. Give a name, an ODS code or a nation."));
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        CONVENER_ASSIGN(auto organisation, store::Organisations(file->desk().file).get(m_organisation));
        if (!m_name.isEmpty())
            organisation.name = m_name;
        if (!m_ods.isEmpty())
            organisation.ods = m_ods;
        organisation.nation = m_nation.value_or(organisation.nation);
        CONVENER_ASSIGN(const auto impact, action::foreseeOrganisation(file->desk(), organisation));
        if (!m_dryRun)
            CONVENER_TRY(action::changeOrganisation(file->desk(), organisation));
        return organisationImpactOutput(impact, !m_dryRun);
    }

private:
    FileChoice m_file;
    training::OrganisationId m_organisation;
    QString m_name;
    QString m_ods;
    std::optional<time::Nation> m_nation;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeRename()
{
    return std::make_unique<Rename>();
}

} // namespace convener::cli
