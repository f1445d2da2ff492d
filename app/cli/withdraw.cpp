#include "app/cli/commands.h"
#include "app/cli/impact.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/placechoice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Withdraw final : public Command {
public:
    QString name() const override { return u"withdraw"_s; }
    QString summary() const override
    {
        return Text::tr("A delegate gives up a place; it is offered to the next who is eligible");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        m_place.describe(options);
        options.text(u"--why"_s, m_why, Text::tr("The reason, which is kept"));
        options.flag(u"--declined"_s, m_declined, Text::tr("The delegate never took the place up"));
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it touches, and write nothing"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        CONVENER_ASSIGN(const ChosenPlace chosen, m_place.find(file->desk()));
        return changeOrForesee(file->desk(), chosen.engagement,
                               timeline::WithdrawDelegate{chosen.place, m_why, m_declined}, m_dryRun);
    }

private:
    FileChoice m_file;
    PlaceChoice m_place;
    QString m_why;
    bool m_declined = false;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeWithdraw()
{
    return std::make_unique<Withdraw>();
}

} // namespace convener::cli
