#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/keeptrainer.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Cascade final : public Command {
public:
    QString name() const override { return u"cascade"_s; }
    QString summary() const override
    {
        return Text::tr("Records a session that a trainer ran in their own organisation");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--trainer"_s, m_session.trainer, Text::tr("The trainer: “trainers” lists them")).required();
        options.date(u"--held"_s, m_held, Text::tr("The day it was held")).required();
        options.text(u"--place"_s, m_session.place, Text::tr("Where"));
        options.count(u"--people"_s, m_people, Text::tr("How many people it reached")).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        m_session.heldOn = *m_held;
        m_session.people = *m_people;
        CONVENER_TRY(action::recordCascade(file->desk(), m_session));
        return Output{.json = QJsonObject{{u"trainer"_s, json(m_session.trainer)},
                                          {u"held"_s, json(m_held)},
                                          {u"people"_s, m_session.people}},
                      .text =
                          Text::tr("The session on %1 is recorded; it reached %n person(s).", nullptr, m_session.people)
                              .arg(timeline::dayText(*m_held)) +
                          u'\n'};
    }

private:
    FileChoice m_file;
    training::CascadeSession m_session;
    std::optional<QDate> m_held;
    std::optional<int> m_people;
};

} // namespace

CommandPointer makeCascade()
{
    return std::make_unique<Cascade>();
}

} // namespace convener::cli
