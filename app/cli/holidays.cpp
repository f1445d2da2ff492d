#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/holiday.h"
#include "core/catalogue/library.h"
#include "core/time/bankholiday.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Holidays final : public Command {
public:
    QString name() const override { return u"holidays"_s; }
    QString summary() const override { return Text::tr("Lists the bank holidays of a nation in a year"); }

    void describe(Options &options) override
    {
        options.text(u"FILE"_s, m_file.path, Text::tr("A Convener file, for the days that it adds"), u" "_s);
        options.nation(u"--nation"_s, m_nation, Text::tr("The nation")).required();
        options.count(u"--year"_s, m_year, Text::tr("The year, from 2000 on")).required();
    }

    Result<Output> run() override
    {
        if (*m_year < 2000 || *m_year > 2999)
            return refuse(Text::tr("Bank holidays are known for the years 2000 to 2999, not for %1.").arg(*m_year));
        CONVENER_ASSIGN(const auto exceptions, chosenExceptions());
        const auto days = time::bankHolidays(*m_nation, *m_year, exceptions);
        TextTable table({Text::tr("Day"), Text::tr("Bank holiday")});
        for (const time::BankHoliday &day : days)
            table.add({timeline::dayText(day.date), day.name});
        return Output{.json = jsonArray(days,
                                        [](const time::BankHoliday &day) {
                                            return QJsonObject{{u"date"_s, json(day.date)}, {u"name"_s, day.name}};
                                        }),
                      .text = table.text()};
    }

private:
    Result<time::HolidayExceptions> chosenExceptions() const
    {
        if (m_file.path.isEmpty())
            return catalogue::Library::load().holidays();
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        return action::holidays(file->desk());
    }

    FileChoice m_file;
    std::optional<time::Nation> m_nation;
    std::optional<int> m_year;
};

} // namespace

CommandPointer makeHolidays()
{
    return std::make_unique<Holidays>();
}

} // namespace convener::cli
