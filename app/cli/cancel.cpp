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

class Cancel final : public Command {
public:
    QString name() const override { return u"cancel"_s; }
    QString summary() const override { return Text::tr("Cancels a session, with everything that follows from it"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--session"_s, m_session, Text::tr("The session: “timeline” tells the numbers")).required();
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it touches, and write nothing"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        CONVENER_ASSIGN(const auto engagement, action::engagementOf(file->desk(), m_session));
        return changeOrForesee(file->desk(), engagement, timeline::CancelSession{m_session}, m_dryRun);
    }

private:
    FileChoice m_file;
    training::SessionId m_session;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeCancel()
{
    return std::make_unique<Cancel>();
}

} // namespace convener::cli
