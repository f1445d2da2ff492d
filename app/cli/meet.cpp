#include "app/cli/commands.h"
#include "app/cli/commitments.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/keepcommitment.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Meet final : public Command {
public:
    QString name() const override { return u"meet"_s; }
    QString summary() const override { return Text::tr("Records that a commitment is met"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement")).required();
        options
            .text(u"--commitment"_s, m_commitment, Text::tr("The commitment, by its id: “timeline” tells it"), u"ID"_s)
            .required();
        options.date(u"--met"_s, m_met, Text::tr("The day it was met (today where none is given)"));
        options.text(u"--evidence"_s, m_evidence, Text::tr("What shows it"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_TRY(action::meetCommitment(file->desk(), m_engagement, m_commitment,
                                            m_met.value_or(file->desk().today()), m_evidence));
        return commitmentOutput(file->desk(), m_engagement, m_commitment);
    }

private:
    FileChoice m_file;
    training::EngagementId m_engagement;
    QString m_commitment;
    std::optional<QDate> m_met;
    QString m_evidence;
};

} // namespace

CommandPointer makeMeet()
{
    return std::make_unique<Meet>();
}

} // namespace convener::cli
