#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/holiday.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class AddHoliday final : public Command {
public:
    QString name() const override { return u"add-holiday"_s; }
    QString summary() const override { return Text::tr("Adds a bank holiday to a file"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.nation(u"--nation"_s, m_nation, Text::tr("The nation")).required();
        options.date(u"--date"_s, m_date, Text::tr("The day")).required();
        options.text(u"--name"_s, m_name, Text::tr("What it is called")).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_TRY(action::addHoliday(file->desk(), *m_nation, *m_date, m_name));
        return Output{.json = QJsonObject{{u"date"_s, json(m_date)}, {u"name"_s, m_name}},
                      .text = Text::tr("%1 is a bank holiday: %2.").arg(timeline::dayText(*m_date), m_name) + u'\n'};
    }

private:
    FileChoice m_file;
    std::optional<time::Nation> m_nation;
    std::optional<QDate> m_date;
    QString m_name;
};

} // namespace

CommandPointer makeAddHoliday()
{
    return std::make_unique<AddHoliday>();
}

} // namespace convener::cli
