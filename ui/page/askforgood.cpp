#include "ui/page/askforgood.h"

#include "ui/page/backuptab.h"

#include <QComboBox>
#include <QCoreApplication>

#include <memory>

namespace convener::page {

using dialog::MarkedLine;
using dialog::Question;
using look::Mark;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AskForGood)
};

std::vector<MarkedLine> linesOf(const ForGood &wanted, bool replaces)
{
    std::vector<MarkedLine> lines;
    for (const QString &warning : wanted.warnings)
        lines.push_back({Mark::Late, warning});
    for (const action::ErasedPart &part : wanted.parts)
        lines.push_back({Mark::Done, Text::tr("Erased: %1").arg(part.text)});
    for (const action::NamesakeMention &mention : wanted.namesakes)
        lines.push_back({Mark::Due, Text::tr("Stays, look at it: %1: “%2”").arg(mention.where, mention.text)});
    for (const store::Backup &backup : wanted.backups)
        lines.push_back(replaces
                            ? MarkedLine{Mark::Done, Text::tr("Removed: the backup of %1").arg(backupText(backup))}
                            : MarkedLine{Mark::Due, Text::tr("Still in the backup of %1").arg(backupText(backup))});
    if (replaces)
        lines.push_back({Mark::Coming, Text::tr("A new backup of the file is made first.")});
    return lines;
}

/// Removes the data and then the backups that held them as well, so that the new backup holds none. In one go: the
/// window may be closed meanwhile, and waits for the whole. What came of the backups goes to `replaced`.
LongChange removal(const ForGood &wanted, bool replaces, const time::Clock &clock,
                   const std::shared_ptr<Result<>> &replaced)
{
    const auto verb = [wanted, replaces, replaced, &clock](action::Desk &desk,
                                                           const paper::Progress &) -> Result<action::Changes> {
        CONVENER_ASSIGN(action::Changes changes, wanted.verb(desk));
        if (replaces) {
            action::Desk now{desk.file, desk.library, clock, desk.who};
            *replaced = action::replaceBackups(now, wanted.backups);
        }
        return changes;
    };
    return {wanted.running, Text::tr("Personal data are being removed for good. Wait until that is done."), verb};
}

} // namespace

void askForGood(const Asking &asking, const ForGood &wanted)
{
    auto *question = new Question(wanted.words, asking.parent);
    const QComboBox *backups =
        wanted.backups.empty()
            ? nullptr
            : question->addChoice(Text::tr("Backups with these data"),
                                  {{Text::tr("Keep them"), false}, {Text::tr("Replace them with a new one"), true}});
    const auto replaces = [backups] { return backups && backups->currentData().toBool(); };
    const auto remove = [asking, wanted, replaces] {
        const auto replaced = std::make_shared<Result<>>();
        const auto tell = [&prompt = asking.context.prompt, replaced] {
            if (!*replaced)
                prompt.show(replaced->error());
        };
        return changeBeside(asking, removal(wanted, replaces(), asking.context.computer, replaced), tell);
    };
    question->ask(
        remove, [wanted, replaces]() -> Result<std::vector<MarkedLine>> { return linesOf(wanted, replaces()); },
        Text::tr("What it reaches"));
    question->setGrave();
    question->open();
}

} // namespace convener::page
