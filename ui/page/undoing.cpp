#include "ui/page/undoing.h"

#include "core/action/steptext.h"
#include "ui/page/changebeside.h"

using namespace Qt::StringLiterals;

namespace convener::page {

using action::stepText;
using store::Step;

namespace {

/// A step that changed more rows than this is taken back beside the window.
constexpr qint64 manyChanges = 400;
/// So many later steps are named in a question.
constexpr std::size_t mostNamed = 8;

bool isLarge(const Step &step)
{
    return step.lastChange - step.firstChange > manyChanges;
}

Result<action::Changes> changesOf(const Result<action::Undone> &undone)
{
    if (!undone)
        return Failure(undone.error());
    return undone->changes;
}

} // namespace

Undoing::Undoing(Context &context)
    : m_context(context)
{
}

QString Undoing::whyNot(const Step &step)
{
    if (step.forGood)
        return tr("This cannot be undone: it removed personal data, and said so before.");
    if (step.takesBack.isValid())
        return tr("This is itself an undo, or what was done again. Choose the step that it was about.");
    if (step.key == store::Journal::otherKey())
        return tr("Another program did this, and Convener does not know what belongs to it. Correct it by hand.");
    if (step.undone)
        return tr("This is undone already.");
    return {};
}

bool Undoing::mayBegin()
{
    if (!m_context.permission.isGiven())
        m_context.prompt.show({Error::Kind::Refused, m_context.permission.why(), {}});
    return m_context.permission.isGiven();
}

void Undoing::undo()
{
    const Result<std::optional<Step>> step = action::nextUndo(m_context.desk);
    if (!step)
        return m_context.prompt.show(step.error());
    if (*step)
        return undo(**step);
    Q_EMIT done(tr("There is nothing to undo."));
}

void Undoing::redo()
{
    if (!mayBegin())
        return;
    const Result<std::optional<Step>> step = action::nextRedo(m_context.desk);
    if (!step)
        return m_context.prompt.show(step.error());
    if (*step)
        return run(**step, isLarge(**step), tr("Done again: %1"),
                   [](action::Desk &desk) { return changesOf(action::redo(desk)); });
    Q_EMIT done(tr("There is nothing to do again."));
}

void Undoing::undo(const Step &step)
{
    if (!mayBegin())
        return;
    if (const QString why = whyNot(step); !why.isEmpty())
        return m_context.prompt.show({Error::Kind::Refused, why, {}});
    const Result<std::vector<Step>> later = action::builtOn(m_context.desk, step.id);
    if (!later)
        return m_context.prompt.show(later.error());
    const Result<std::optional<Step>> last = action::nextUndo(m_context.desk);
    const bool isLast = last && *last && (*last)->id == step.id;
    if (!later->empty() && !agreesTo(step, *later))
        return;
    run(step, !isLast || isLarge(step), tr("Undone: %1"),
        [id = step.id](action::Desk &desk) { return changesOf(action::undo(desk, id, action::LaterSteps::GoToo)); });
}

bool Undoing::agreesTo(const Step &step, const std::vector<Step> &later)
{
    QStringList names;
    for (const Step &each : later)
        if (names.size() < qsizetype(mostNamed))
            names += u"• "_s + stepText(each);
    if (later.size() > mostNamed)
        names += tr("• and %n more", nullptr, int(later.size() - mostNamed));
    return m_context.prompt.confirm(
        {tr("Undo with what builds on it"),
         tr("“%1” can only be undone together with %n later step(s) that build on it:\n\n%2\n\nAll of them can be done "
            "again.",
            nullptr, int(later.size()))
             .arg(stepText(step), names.join(u'\n')),
         tr("Undo all of them")});
}

void Undoing::run(const Step &step, bool isLong, const QString &sentence, const Verb &verb)
{
    const QString what = sentence.arg(stepText(step));
    if (!isLong)
        return tell(verb(m_context.desk), what);
    const auto beside = [verb](action::Desk &desk, const paper::Progress &) { return verb(desk); };
    const QString running = stepText(step);
    const Result<> started = changeBeside(
        m_context, {running, tr("“%1” is being undone or done again. Wait until that is ready.").arg(running), beside},
        [this, what](const Result<action::Changes> &changes) { tell(changes, what); });
    if (!started)
        m_context.prompt.show(started.error());
}

void Undoing::tell(const Result<action::Changes> &changes, const QString &sentence)
{
    if (changes)
        Q_EMIT done(sentence);
    else
        m_context.prompt.show(changes.error());
}

} // namespace convener::page
