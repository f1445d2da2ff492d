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

class Materials final : public Command {
public:
    QString name() const override { return u"materials"_s; }
    QString summary() const override { return Text::tr("Records that a trainer has the materials"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--trainer"_s, m_trainer, Text::tr("The trainer: “trainers” lists them")).required();
        options.date(u"--issued"_s, m_issued, Text::tr("The day they were issued (today where none is given)"));
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        const QDate issued = m_issued.value_or(file->desk().today());
        CONVENER_TRY(action::issueMaterials(file->desk(), m_trainer, issued));
        return Output{.json = QJsonObject{{u"id"_s, json(m_trainer)}, {u"materials"_s, json(issued)}},
                      .text = Text::tr("Trainer %1 has the materials since %2.")
                                  .arg(m_trainer.number)
                                  .arg(timeline::dayText(issued)) +
                              u'\n'};
    }

private:
    FileChoice m_file;
    training::TrainerId m_trainer;
    std::optional<QDate> m_issued;
};

} // namespace

CommandPointer makeMaterials()
{
    return std::make_unique<Materials>();
}

} // namespace convener::cli
