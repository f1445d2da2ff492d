#include "app/cli/commands.h"
#include "app/cli/impact.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/placechoice.h"
#include "core/action/keepplace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Substitute final : public Command {
public:
    QString name() const override { return u"substitute"_s; }
    QString summary() const override
    {
        return Text::tr("Somebody takes the place of a delegate who gives it up, in one step");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        m_place.describe(options);
        options.text(u"--name"_s, m_by.name, Text::tr("Who takes the place")).required();
        options.text(u"--email"_s, m_by.email, Text::tr("Their e-mail address"));
        options.text(u"--job-title"_s, m_by.jobTitle, Text::tr("Their job title"));
        options.text(u"--why"_s, m_why, Text::tr("The reason, which is kept"));
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it touches, and write nothing"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        CONVENER_ASSIGN(const ChosenPlace chosen, m_place.find(file->desk()));
        if (m_dryRun) {
            CONVENER_ASSIGN(const auto shown, action::foreseeSubstitute(file->desk(), chosen.place, m_by, m_why));
            return impactOutput(shown, false);
        }
        CONVENER_ASSIGN(const auto applied, action::substitute(file->desk(), chosen.place, m_by, m_why));
        return impactOutput(applied.impact, true);
    }

private:
    FileChoice m_file;
    PlaceChoice m_place;
    action::Substitute m_by;
    QString m_why;
    bool m_dryRun = false;
};

} // namespace

CommandPointer makeSubstitute()
{
    return std::make_unique<Substitute>();
}

} // namespace convener::cli
