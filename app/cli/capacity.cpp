#include "app/cli/commands.h"
#include "app/cli/impact.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/cohortrecord.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Capacity final : public Command {
public:
    QString name() const override { return u"capacity"_s; }
    QString summary() const override
    {
        return Text::tr("Changes how many a cohort takes; a higher number proposes offers, no more");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--cohort"_s, m_cohort, Text::tr("The cohort")).required();
        options.count(u"--to"_s, m_capacity, Text::tr("How many it takes from now on")).required();
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it touches, and write nothing"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        CONVENER_ASSIGN(const auto cohort, action::readCohort(file->desk(), m_cohort));
        return changeOrForesee(file->desk(), cohort.engagement.id, timeline::ChangeCapacity{m_cohort, *m_capacity},
                               m_dryRun);
    }

private:
    FileChoice m_file;
    training::CohortId m_cohort;
    std::optional<int> m_capacity;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeCapacity()
{
    return std::make_unique<Capacity>();
}

} // namespace convener::cli
