#include "app/cli/commands.h"
#include "app/cli/impact.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class JoinedOn final : public Command {
public:
    QString name() const override { return u"joined"_s; }
    QString summary() const override
    {
        return Text::tr("Corrects the day on which an engagement joined, with everything that follows from it");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement")).required();
        options.date(u"--to"_s, m_joined, Text::tr("The day it joined")).required();
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it touches, and write nothing"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        return changeOrForesee(file->desk(), m_engagement, timeline::ChangeJoiningDate{*m_joined}, m_dryRun);
    }

private:
    FileChoice m_file;
    training::EngagementId m_engagement;
    std::optional<QDate> m_joined;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeJoinedOn()
{
    return std::make_unique<JoinedOn>();
}

} // namespace convener::cli
