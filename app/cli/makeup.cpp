#include "core/action/makeup.h"

#include "app/cli/commands.h"
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

class MakeUp final : public Command {
public:
    QString name() const override { return u"make-up"_s; }
    QString summary() const override
    {
        return Text::tr("A delegate takes a session of a course that they miss with another cohort");
    }

    void describe(Options &options) override
    {
        m_file.describe(options);
        m_place.describe(options);
        options.number(u"--missed"_s, m_missed, Text::tr("The session of their own cohort")).required();
        options.number(u"--session"_s, m_session, Text::tr("The session of the other cohort, the same week"));
        options.flag(u"--drop"_s, m_drop, Text::tr("They do not make it up after all"));
        options.exactlyOne({u"--session"_s, u"--drop"_s});
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const ChosenPlace chosen, m_place.find(file->desk()));
        return m_drop ? drop(file->desk(), chosen) : arrange(file->desk(), chosen);
    }

private:
    Result<Output> arrange(action::Desk &desk, const ChosenPlace &chosen) const
    {
        CONVENER_ASSIGN(const auto made, action::arrangeMakeUp(desk, chosen.place, m_missed, m_session));
        Output output{.json = QJsonObject{{u"place"_s, json(chosen.place)},
                                          {u"missed"_s, json(m_missed)},
                                          {u"session"_s, json(m_session)},
                                          {u"host"_s, json(made.host)},
                                          {u"warnings"_s, QJsonArray::fromStringList(made.warnings)}},
                      .text = Text::tr("%1 takes session %2 with cohort %3 instead of session %4.")
                                  .arg(chosen.name)
                                  .arg(m_session.number)
                                  .arg(made.host.number)
                                  .arg(m_missed.number) +
                              u'\n'};
        for (const QString &warning : made.warnings)
            output.text += Text::tr("Warning: %1").arg(warning) + u'\n';
        return output;
    }

    Result<Output> drop(action::Desk &desk, const ChosenPlace &chosen) const
    {
        CONVENER_TRY(action::dropMakeUp(desk, chosen.place, m_missed));
        return Output{.json = QJsonObject{{u"place"_s, json(chosen.place)},
                                          {u"missed"_s, json(m_missed)},
                                          {u"session"_s, QJsonValue()},
                                          {u"host"_s, QJsonValue()},
                                          {u"warnings"_s, QJsonArray()}},
                      .text =
                          Text::tr("%1 no longer makes up session %2.").arg(chosen.name).arg(m_missed.number) + u'\n'};
    }

    FileChoice m_file;
    PlaceChoice m_place;
    training::SessionId m_missed;
    training::SessionId m_session;
    bool m_drop = false;
};

} // namespace

CommandPointer makeMakeUp()
{
    return std::make_unique<MakeUp>();
}

} // namespace convener::cli
