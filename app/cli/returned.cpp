#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/placechoice.h"
#include "core/action/keepplace.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Returned final : public Command {
public:
    QString name() const override { return u"returned"_s; }
    QString summary() const override
    {
        return Text::tr("Records that a delegate returned the work of a stage done alone");
    }

    void describe(Options &options) override
    {
        m_file.describeFile(options);
        m_place.describe(options);
        options.text(u"--stage"_s, m_stage, Text::tr("The stage of the programme"), u"ID"_s).required();
        options.date(u"--on"_s, m_on, Text::tr("The day it came back")).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const ChosenPlace chosen, m_place.find(file->desk()));
        CONVENER_TRY(action::recordReturnedWork(file->desk(), chosen.place, m_stage, *m_on));
        return Output{
            .json = QJsonObject{{u"place"_s, json(chosen.place)}, {u"stage"_s, m_stage}, {u"returned"_s, json(m_on)}},
            .text = Text::tr("%1 returned %2 on %3.").arg(chosen.name, m_stage, timeline::dayText(*m_on)) + u'\n'};
    }

private:
    FileChoice m_file;
    PlaceChoice m_place;
    QString m_stage;
    std::optional<QDate> m_on;
};

} // namespace

CommandPointer makeReturned()
{
    return std::make_unique<Returned>();
}

} // namespace convener::cli
