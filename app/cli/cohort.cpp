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

class Cohort final : public Command {
public:
    QString name() const override { return u"cohort"_s; }
    QString summary() const override { return Text::tr("Plans a cohort of a stage, with its sessions"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_plan.engagement, Text::tr("The engagement")).required();
        options.text(u"--stage"_s, m_plan.stage, Text::tr("The stage of its programme"), u"ID"_s).required();
        options.word(u"--mode"_s, m_plan.mode, Text::tr("How it is held (the stage's own way where none is given)"),
                     u"online, in-house, face-to-face"_s);
        options.count(u"--capacity"_s, m_plan.capacity, Text::tr("How many it takes, where fewer than the stage does"));
        m_sessions.describe(options);
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(m_plan.sessions, m_sessions.sessions());
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const action::PlannedCohort planned, action::planCohort(file->desk(), m_plan));
        return plannedCohort(file->desk(), planned.cohort, m_sessions.notes());
    }

private:
    FileChoice m_file;
    action::CohortPlan m_plan;
    SessionOptions m_sessions;
};

} // namespace

CommandPointer makeCohort()
{
    return std::make_unique<Cohort>();
}

} // namespace convener::cli
