#include "core/action/undo.h"

#include "core/action/checkfile.h"
#include "core/action/steptext.h"
#include "core/action/turnover.h"
#include "core/action/undoimport.h"
#include "core/store/dependence.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using store::Step;
using training::StepId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

QString named(const std::vector<Step> &steps)
{
    QStringList texts;
    for (const Step &step : steps)
        texts.append((step.undone ? Text::tr("the undoing of “%1”") : Text::tr("“%1”")).arg(stepText(step)));
    return texts.join(Text::tr(", "));
}

/// Whether a step that builds on this one is one that was taken back in part: what stayed of it goes with it.
bool isRest(const Step &later, const Step &step)
{
    return later.undone && step.id < later.id;
}

/// Takes a step back, after those that build on it.
Result<Undone> takeBack(Desk &desk, const std::vector<Step> &later, const Step &step)
{
    CONVENER_ASSIGN(store::Transaction transaction, store::Transaction::begin(desk.file));
    Undone undone;
    const auto turn = [&](const Step &each, bool rest) -> Result<> {
        CONVENER_ASSIGN(const Undone one, rest ? takeBackRest(desk, each) : turnOver(desk, each));
        undone.steps.push_back(each);
        undone.changes.add(one.changes);
        return {};
    };
    for (const Step &each : later)
        CONVENER_TRY(turn(each, isRest(each, step)));
    CONVENER_TRY(turn(step, false));
    CONVENER_TRY(transaction.commit());
    return undone;
}

/// What is found in what the changes touched; in the whole file where they touch nobody's record.
Result<std::vector<Finding>> findingsIn(const Desk &desk, const Changes &changes)
{
    return changes.engagements.empty() ? checkFile(desk) : checkEngagements(desk, changes.engagements);
}

/// Does `work` (which gives an Undone) from the middle of the history: rows are as they were, but what stays must still
/// keep the rules with them. Only where something is found is it asked whether it was so before.
template <class Work>
Result<Undone> keepingRules(Desk &desk, Work work)
{
    std::vector<Finding> after;
    Changes changes;
    {
        CONVENER_ASSIGN(store::Transaction attempt, store::Transaction::begin(desk.file));
        CONVENER_ASSIGN(Undone undone, work());
        changes = undone.changes;
        CONVENER_ASSIGN(after, findingsIn(desk, changes));
        if (after.empty()) {
            CONVENER_TRY(attempt.commit());
            return undone;
        }
    }
    CONVENER_ASSIGN(const auto before, findingsIn(desk, changes));
    for (const Finding &finding : after)
        if (std::ranges::find(before, finding) == before.end())
            return refuse(Text::tr("Undone by itself, this would break a rule: %1 Undo the steps after it first.")
                              .arg(finding.text));
    return work();
}

} // namespace

Result<std::optional<Step>> nextUndo(const Desk &desk)
{
    return store::Journal(desk.file).lastDone();
}

Result<std::optional<Step>> nextRedo(const Desk &desk)
{
    return store::Journal(desk.file).lastUndone();
}

Result<Undone> undo(Desk &desk)
{
    CONVENER_ASSIGN(const auto step, nextUndo(desk));
    if (!step)
        return refuse(Text::tr("There is nothing to undo."));
    return undo(desk, step->id, LaterSteps::Stay);
}

Result<Undone> redo(Desk &desk)
{
    CONVENER_ASSIGN(const auto step, nextRedo(desk));
    if (!step)
        return refuse(Text::tr("There is nothing to do again."));
    CONVENER_ASSIGN(store::Transaction transaction, store::Transaction::begin(desk.file));
    CONVENER_ASSIGN(const Undone done, turnOver(desk, *step));
    CONVENER_TRY(transaction.commit());
    return done;
}

Result<std::vector<Step>> builtOn(const Desk &desk, StepId id)
{
    store::Journal journal(desk.file);
    CONVENER_ASSIGN(const auto chain, journal.chain(id));
    if (chain.empty())
        return std::vector<Step>{};
    CONVENER_ASSIGN(const auto links, store::dependents(desk.file, chain.front()));
    std::vector<Step> steps;
    for (const Step &link : links) {
        CONVENER_ASSIGN(Step began, journal.get(link.began));
        steps.push_back(std::move(began));
    }
    return steps;
}

Result<Undone> undo(Desk &desk, StepId id, LaterSteps later)
{
    CONVENER_ASSIGN(store::Transaction transaction, store::Transaction::begin(desk.file));
    store::Journal journal(desk.file);
    CONVENER_TRY(journal.start(desk.clock.now()));
    CONVENER_ASSIGN(const Step step, journal.get(id));
    if (step.takesBack.isValid() || step.key == store::Journal::otherKey())
        return refuse(Text::tr("Step %1 (%2) cannot be undone by itself. Choose a step that somebody took.")
                          .arg(id.number)
                          .arg(stepText(step)));
    if (step.forGood)
        return refuse(Text::tr("Step %1 (%2) is for good: it cannot be undone.").arg(id.number).arg(stepText(step)));
    CONVENER_ASSIGN(const auto salvage, journal.salvage());
    if (salvage && step.id < salvage->id)
        return refuse(Text::tr("Step %1 (%2) was taken before this file was salvaged from a damaged one, and a part of "
                               "what it did may be lost. Correct it by hand.")
                          .arg(id.number)
                          .arg(stepText(step)));
    if (step.undone)
        return refuse(Text::tr("Step %1 (%2) is undone already.").arg(id.number).arg(stepText(step)));
    CONVENER_ASSIGN(const std::vector<Step> steps, builtOn(desk, id));
    if (std::ranges::any_of(steps, [](const Step &each) { return each.key == store::Journal::otherKey(); }))
        return refuse(
            Text::tr("What step %1 did was changed since by another program. Correct it by hand.").arg(id.number));
    const bool inPart = later == LaterSteps::Stay && step.key == "import-roster"_L1;
    const auto removed = std::ranges::find_if(steps, &Step::forGood);
    if (removed != steps.end() && !inPart)
        return refuse(
            Text::tr("Step %1 (%2) cannot be undone any more: step %3 (%4) removed personal data from what it "
                     "touched, and that is for good.")
                .arg(id.number)
                .arg(stepText(step))
                .arg(removed->id.number)
                .arg(stepText(*removed)));
    CONVENER_ASSIGN(const auto last, journal.lastDone());
    const bool isLast = last && last->id == step.id;
    if (inPart && !(isLast && steps.empty())) {
        CONVENER_ASSIGN(const Undone undone, keepingRules(desk, [&] { return undoImport(desk, step); }));
        CONVENER_TRY(transaction.commit());
        return undone;
    }
    const bool onlyRests = std::ranges::all_of(steps, [&](const Step &each) { return isRest(each, step); });
    if (later == LaterSteps::Stay && !onlyRests)
        return refuse(Text::tr("Step %1 (%2) can only be undone with %n later step(s) that build on it: %3. Undo them "
                               "together, or undo them first.",
                               nullptr, int(steps.size()))
                          .arg(id.number)
                          .arg(stepText(step), named(steps)));
    const auto work = [&] { return takeBack(desk, steps, step); };
    const bool nothingStays = isLast && steps.empty();
    CONVENER_ASSIGN(const Undone undone, nothingStays ? work() : keepingRules(desk, work));
    CONVENER_TRY(transaction.commit());
    return undone;
}

} // namespace convener::action
