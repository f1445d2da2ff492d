#include "core/action/undo.h"
#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/steptext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Output answer(const action::Undone &undone, const QString &sentence)
{
    Output output{.json =
                      QJsonObject{{u"steps"_s, jsonArray(undone.steps,
                                                         [](const store::Step &step) {
                                                             return QJsonObject{{u"step"_s, json(step.id)},
                                                                                {u"key"_s, step.key},
                                                                                {u"text"_s, action::stepText(step)}};
                                                         })},
                                  {u"stays"_s, jsonArray(undone.stays, [](const action::Stays &each) {
                                       return QJsonObject{{u"person"_s, json(each.person)},
                                                          {u"name"_s, each.name},
                                                          {u"because"_s, action::stepText(each.because)}};
                                   })}}};
    for (const store::Step &step : undone.steps)
        output.text += sentence.arg(action::stepText(step)) + u'\n';
    for (const action::Stays &each : undone.stays)
        output.text += Text::tr("%1 stays: %2.").arg(each.name, action::stepText(each.because)) + u'\n';
    return output;
}

class Undo final : public Command {
public:
    QString name() const override { return u"undo"_s; }
    QString summary() const override { return Text::tr("Takes the last step back, or any other"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--step"_s, m_step, Text::tr("Another step than the last; “history” tells their numbers"));
        options.flag(u"--with-later"_s, m_withLater, Text::tr("Take the later steps back too that build on it"));
        options.together(u"--with-later"_s, u"--step"_s);
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        const auto later = m_withLater ? action::LaterSteps::GoToo : action::LaterSteps::Stay;
        CONVENER_ASSIGN(const action::Undone undone,
                        m_step.isValid() ? action::undo(file->desk(), m_step, later) : action::undo(file->desk()));
        return answer(undone, Text::tr("Undone: %1."));
    }

private:
    FileChoice m_file;
    training::StepId m_step;
    bool m_withLater = false;
};

class Redo final : public Command {
public:
    QString name() const override { return u"redo"_s; }
    QString summary() const override { return Text::tr("Does again what was undone last"); }

    void describe(Options &options) override { m_file.describe(options); }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const action::Undone done, action::redo(file->desk()));
        return answer(done, Text::tr("Done again: %1."));
    }

private:
    FileChoice m_file;
};

} // namespace

CommandPointer makeUndo()
{
    return std::make_unique<Undo>();
}

CommandPointer makeRedo()
{
    return std::make_unique<Redo>();
}

} // namespace convener::cli
