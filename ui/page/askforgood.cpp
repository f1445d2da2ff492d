#include "ui/page/askforgood.h"

#include "ui/page/backuptab.h"

#include <QComboBox>
#include <QCoreApplication>

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

/// Runs after the data are gone, so that the new backup holds none of them.
void replaceBackups(Context &context, const std::vector<store::Backup> &backups)
{
    const auto job = [backups, &clock = context.computer](action::Desk &desk,
                                                          const paper::Progress &) -> Result<QString> {
        action::Desk now{desk.file, desk.library, clock, desk.who};
        CONVENER_TRY(action::replaceBackups(now, backups));
        return Text::tr("%n backup(s) gave way to a new one.", nullptr, int(backups.size()));
    };
    if (const Result<> started = context.work.start(Text::tr("Replacing the backups"), job); !started)
        context.prompt.show(started.error());
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
        std::function<void()> afterwards;
        if (replaces())
            afterwards = [&context = asking.context, held = wanted.backups] { replaceBackups(context, held); };
        return changeBeside(asking,
                            {wanted.running,
                             Text::tr("Personal data are being removed for good. Wait until that is done."),
                             [verb = wanted.verb](action::Desk &desk, const paper::Progress &) { return verb(desk); }},
                            afterwards);
    };
    question->ask(
        remove, [wanted, replaces]() -> Result<std::vector<MarkedLine>> { return linesOf(wanted, replaces()); },
        Text::tr("What it reaches"));
    question->setGrave();
    question->open();
}

} // namespace convener::page
