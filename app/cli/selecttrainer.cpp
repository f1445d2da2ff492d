#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/keeptrainer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class SelectTrainer final : public Command {
public:
    QString name() const override { return u"select-trainer"_s; }
    QString summary() const override { return Text::tr("The organisation selects a delegate for Train the Trainer"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--engagement"_s, m_engagement, Text::tr("The engagement")).required();
        options.number(u"--person"_s, m_person, Text::tr("The person: “show --cohort” tells the numbers")).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const auto selected,
                        action::selectTrainer(file->desk(), m_engagement, m_person, file->desk().today()));
        return Output{.json = QJsonObject{{u"id"_s, json(selected.trainer)}},
                      .text = Text::tr("Trainer %1 is selected.").arg(selected.trainer.number) + u'\n'};
    }

private:
    FileChoice m_file;
    training::EngagementId m_engagement;
    training::PersonId m_person;
};

} // namespace

CommandPointer makeSelectTrainer()
{
    return std::make_unique<SelectTrainer>();
}

} // namespace convener::cli
