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

class Extend final : public Command {
public:
    QString name() const override { return u"extend"_s; }
    QString summary() const override
    {
        return Text::tr("Agrees a later due date for a commitment; the first stays beside it");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement")).required();
        options
            .text(u"--commitment"_s, m_commitment, Text::tr("The commitment, by its id: “timeline” tells it"), u"ID"_s)
            .required();
        options.date(u"--until"_s, m_until, Text::tr("The day agreed")).required();
        options.text(u"--why"_s, m_why, Text::tr("The reason, which is kept")).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_TRY(
            action::extendCommitment(file->desk(), m_engagement, m_commitment, *m_until, m_why, file->desk().today()));
        return commitmentOutput(file->desk(), m_engagement, m_commitment);
    }

private:
    FileChoice m_file;
    training::EngagementId m_engagement;
    QString m_commitment;
    std::optional<QDate> m_until;
    QString m_why;
};

} // namespace

CommandPointer makeExtend()
{
    return std::make_unique<Extend>();
}

} // namespace convener::cli
