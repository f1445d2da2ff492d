#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/plannedcohort.h"
#include "app/cli/sessionoptions.h"
#include "core/action/plancohort.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Schedule final : public Command {
public:
    QString name() const override { return u"schedule"_s; }
    QString summary() const override { return Text::tr("Gives its sessions to a cohort that has none yet"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--cohort"_s, m_cohort, Text::tr("The cohort")).required();
        m_sessions.describe(options);
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto sessions, m_sessions.sessions());
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_TRY(action::scheduleCohort(file->desk(), m_cohort, sessions));
        return plannedCohort(file->desk(), m_cohort, m_sessions.notes());
    }

private:
    FileChoice m_file;
    training::CohortId m_cohort;
    SessionOptions m_sessions;
};

} // namespace

CommandPointer makeSchedule()
{
    return std::make_unique<Schedule>();
}

} // namespace convener::cli
