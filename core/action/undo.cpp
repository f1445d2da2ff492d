#include "core/action/undo.h"

#include "core/action/checkfile.h"
#include "core/action/issuecertificates.h"
#include "core/action/step.h"
#include "core/action/steptext.h"
#include "core/action/touched.h"
#include "core/store/certificates.h"
#include "core/store/dependence.h"
#include "core/store/revert.h"
#include "core/store/rowchange.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace convener::action {

using store::KeepAdded;
using store::Step;
using training::StepId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Action)
};

/// An issued certificate is never removed: it is withdrawn, and the secret of the check codes stays too.
KeepAdded withdrawCertificates(Desk &desk)
{
    return [&desk](const QString &table, const QVariant &row) -> Result<bool> {
        if (table == "setting"_L1)
            return row.toString() == certificateSecret();
        if (table != "certificate"_L1)
            return false;
        CONVENER_TRY(store::Certificates(desk.file).withdraw({row.toLongLong()}, desk.today(),
                                                             Text::tr("Its issue was undone.")));
        return true;
    };
}

/// Turns one chain of steps over, inside the caller's transaction: done becomes undone, undone done again.
Result<> turnOver(Desk &desk, const Step &began, Undone &undone)
{
    store::Journal journal(desk.file);
    CONVENER_ASSIGN(const auto chain, journal.chain(began.id));
    const Step &last = chain.front();
    CONVENER_ASSIGN(const qint64 started, journal.start(desk.clock.now()));
    CONVENER_TRY(store::revert(desk.file, last, withdrawCertificates(desk)));
    const StepName name = StepName(began.undone ? u"redo"_s : u"undo"_s)
                              .with(u"step"_s, began.id)
                              .with(u"key"_s, began.key)
                              .with(u"arguments"_s, began.arguments);
    CONVENER_ASSIGN(const StepId id, journal.finish({.key = name.key(),
                                                     .arguments = name.arguments(),
                                                     .who = desk.who,
                                                     .at = desk.clock.now(),
                                                     .takesBack = last.id,
                                                     .began = began.id},
                                                    started));
    if (!id.isValid())
        return refuse(Text::tr("There is nothing left of this step to undo."));
    CONVENER_TRY(journal.setUndone(began.id, !began.undone));
    CONVENER_ASSIGN(const Step done, journal.get(id));
    CONVENER_ASSIGN(const Changes changes, touched(desk, done));
    undone.steps.push_back(began);
    undone.changes.add(changes);
    return {};
}

/// Turns these over in one transaction: all of them, or none.
Result<Undone> turnOver(Desk &desk, const std::vector<Step> &steps)
{
    CONVENER_ASSIGN(store::Transaction transaction, store::Transaction::begin(desk.file));
    Undone undone;
    for (const Step &step : steps)
        CONVENER_TRY(turnOver(desk, step, undone));
    CONVENER_TRY(transaction.commit());
    return undone;
}

QString named(const std::vector<Step> &steps)
{
    QStringList texts;
    for (const Step &step : steps)
        texts.append(Text::tr("“%1”").arg(stepText(step)));
    return texts.join(Text::tr(", "));
}

Result<> refuseBroken(const std::vector<Finding> &before, const std::vector<Finding> &after)
{
    for (const Finding &finding : after)
        if (std::ranges::find(before, finding) == before.end())
            return refuse(Text::tr("Undone by itself, this would break a rule: %1 Undo the steps after it first.")
                              .arg(finding.text));
    return {};
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
    return turnOver(desk, {*step});
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
    if (step.undone)
        return refuse(Text::tr("Step %1 (%2) is undone already.").arg(id.number).arg(stepText(step)));
    CONVENER_ASSIGN(std::vector<Step> steps, builtOn(desk, id));
    if (std::ranges::any_of(steps, [](const Step &each) { return each.key == store::Journal::otherKey(); }))
        return refuse(
            Text::tr("What step %1 did was changed since by another program. Correct it by hand.").arg(id.number));
    if (!steps.empty() && later == LaterSteps::Stay)
        return refuse(Text::tr("Step %1 (%2) can only be undone with %n later step(s) that build on it: %3. Undo them "
                               "together, or undo them first.",
                               nullptr, int(steps.size()))
                          .arg(id.number)
                          .arg(stepText(step), named(steps)));
    CONVENER_ASSIGN(const auto last, journal.lastDone());
    steps.push_back(step);
    if (last->id == steps.front().id && steps.size() == 1) {
        CONVENER_ASSIGN(const Undone undone, turnOver(desk, steps));
        CONVENER_TRY(transaction.commit());
        return undone;
    }
    // From the middle of the history: rows are as they were, but what stays must still keep the rules with them.
    CONVENER_ASSIGN(const auto before, checkFile(desk));
    CONVENER_ASSIGN(const Undone undone, turnOver(desk, steps));
    CONVENER_ASSIGN(const auto after, checkFile(desk));
    CONVENER_TRY(refuseBroken(before, after));
    CONVENER_TRY(transaction.commit());
    return undone;
}

} // namespace convener::action
