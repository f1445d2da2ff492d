#include "core/action/erase.h"
#include "app/cli/commands.h"
#include "app/cli/erasures.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Erase final : public Command {
public:
    QString name() const override { return u"erase"_s; }
    QString summary() const override
    {
        return Text::tr("Removes all that tells who a person is, for good; what is counted stays");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--person"_s, m_person, Text::tr("The person")).required();
        options.flag(u"--dry-run"_s, m_dryRun, Text::tr("Show what it reaches, and write nothing"));
        options.flag(u"--yes"_s, m_yes, Text::tr("Do it: it cannot be undone"));
        options.exactlyOne({u"--dry-run"_s, u"--yes"_s});
        options.flag(u"--replace-backups"_s, m_replace,
                     Text::tr("Make a new backup, and remove those that hold the person"));
        options.together(u"--replace-backups"_s, u"--yes"_s);
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_dryRun ? m_file.toRead() : m_file.toWrite());
        if (m_dryRun) {
            CONVENER_ASSIGN(const auto look, action::foreseeErasure(file->desk(), m_person));
            return answer(look, Text::tr("Erasing %1 (person %2) would reach:"));
        }
        CONVENER_ASSIGN(action::Erased erased, action::erasePerson(file->desk(), m_person));
        if (m_replace) {
            CONVENER_TRY(action::replaceBackups(file->desk(), erased.look.backups));
            erased.look.backups.clear();
        }
        return answer(erased.look, Text::tr("Erased %1 (person %2):"));
    }

private:
    Output answer(const action::ErasureLook &look, const QString &head) const
    {
        QJsonObject object{
            {u"person"_s, json(m_person)}, {u"placeholder"_s, look.placeholder}, {u"erased"_s, !m_dryRun}};
        addReached(object, look.parts, look.namesakes, look.warnings, look.backups);
        return {.json = object,
                .text = head.arg(look.person.name).arg(m_person.number) + u'\n' +
                        reachedText(look.parts, look.namesakes, look.warnings, look.backups)};
    }

    FileChoice m_file;
    training::PersonId m_person;
    bool m_dryRun = false;
    bool m_yes = false;
    bool m_replace = false;
};

} // namespace

CommandPointer makeErase()
{
    return std::make_unique<Erase>();
}

} // namespace convener::cli
