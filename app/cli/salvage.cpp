#include "core/store/salvage.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/who.h"
#include "core/time/clock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonObject asJson(const store::SalvagedTable &table)
{
    return {{u"table"_s, table.table},
            {u"kept"_s, table.kept},
            {u"gaps"_s, table.gaps},
            {u"refused"_s, table.refused},
            {u"orphaned"_s, table.orphaned}};
}

class Salvage final : public Command {
public:
    QString name() const override { return u"salvage"_s; }
    QString summary() const override
    {
        return Text::tr("Makes a new file of what can still be read of a damaged one, which stays as it is");
    }

    void describe(Options &options) override
    {
        options.text(u"FILE"_s, m_from, Text::tr("The damaged Convener file"), u" "_s).required();
        options.text(u"--to"_s, m_to, Text::tr("The new file"), u"FILE"_s).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const store::Salvage salvaged,
                        store::salvage(m_from, m_to, time::SystemClock().now(), action::whoIsHere()));
        Output output{.json = QJsonObject{{u"file"_s, m_to},
                                          {u"whole"_s, salvaged.isWhole()},
                                          {u"kept"_s, salvaged.kept()},
                                          {u"tables"_s, jsonArray(salvaged.tables, asJson)}}};
        output.text = salvaged.isWhole() ? Text::tr("Every row could be read.") + u'\n' : losses(salvaged);
        output.text +=
            Text::tr("%n row(s) are in %1. Next: convener-cli check %1.", nullptr, int(salvaged.kept())).arg(m_to) +
            u'\n';
        return output;
    }

private:
    static QString losses(const store::Salvage &salvaged)
    {
        TextTable table({Text::tr("Table"), Text::tr("Rows kept"), Text::tr("Gaps that cannot be read"),
                         Text::tr("Rows that make no sense"), Text::tr("Rows that belong to a lost one")});
        for (const store::SalvagedTable &each : salvaged.tables)
            if (!each.isWhole())
                table.add({each.table, QString::number(each.kept), QString::number(each.gaps),
                           QString::number(each.refused), QString::number(each.orphaned)});
        return table.text();
    }

    QString m_from;
    QString m_to;
};

} // namespace

CommandPointer makeSalvage()
{
    return std::make_unique<Salvage>();
}

} // namespace convener::cli
