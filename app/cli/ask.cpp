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

class Ask final : public Command {
public:
    QString name() const override { return u"ask"_s; }
    QString summary() const override { return Text::tr("Records that somebody was asked for a commitment"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement")).required();
        options
            .text(u"--commitment"_s, m_commitment, Text::tr("The commitment, by its id: “timeline” tells it"), u"ID"_s)
            .required();
        options.text(u"--whom"_s, m_whom, Text::tr("Who was asked"), u"NAME"_s).required();
        options.date(u"--asked"_s, m_asked, Text::tr("The day of it (today where none is given)"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_TRY(action::askForCommitment(file->desk(), m_engagement, m_commitment, m_whom,
                                              m_asked.value_or(file->desk().today())));
        return commitmentOutput(file->desk(), m_engagement, m_commitment);
    }

private:
    FileChoice m_file;
    training::EngagementId m_engagement;
    QString m_commitment;
    QString m_whom;
    std::optional<QDate> m_asked;
};

} // namespace

CommandPointer makeAsk()
{
    return std::make_unique<Ask>();
}

} // namespace convener::cli
