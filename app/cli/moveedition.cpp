#include "app/cli/commands.h"
#include "app/cli/impact.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/edition.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class MoveEdition final : public Command {
public:
    QString name() const override { return u"move-edition"_s; }
    QString summary() const override { return Text::tr("Moves an engagement to another edition that the file keeps"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement")).required();
        options.number(u"--to"_s, m_edition, Text::tr("The edition: “editions” tells the numbers")).required();
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it touches, and write nothing"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        if (m_dryRun) {
            CONVENER_ASSIGN(const auto impact, action::foreseeEdition(file->desk(), m_engagement, m_edition));
            return impactOutput(impact, false);
        }
        CONVENER_ASSIGN(const auto applied, action::moveToEdition(file->desk(), m_engagement, m_edition));
        return impactOutput(applied.impact, true);
    }

private:
    FileChoice m_file;
    training::EngagementId m_engagement;
    training::EditionId m_edition;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeMoveEdition()
{
    return std::make_unique<MoveEdition>();
}

} // namespace convener::cli
