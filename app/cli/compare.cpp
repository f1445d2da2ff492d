#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "app/cli/texttable.h"
#include "core/action/edition.h"
#include "core/catalogue/comparison.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Compare final : public Command {
public:
    QString name() const override { return u"compare"_s; }
    QString summary() const override { return Text::tr("Tells what differs between two editions of a programme"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.text(u"--programme"_s, m_programme, Text::tr("The programme: “programmes” lists them"), u"ID"_s)
            .required();
        options.text(u"--from"_s, m_from, Text::tr("The one edition")).required();
        options.text(u"--to"_s, m_to, Text::tr("The other edition")).required();
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toRead());
        CONVENER_ASSIGN(const auto before, action::findProgramme(file->desk(), m_programme, m_from));
        CONVENER_ASSIGN(const auto after, action::findProgramme(file->desk(), m_programme, m_to));
        const auto differences = catalogue::compare(before, after);
        TextTable table({Text::tr("Place"), Text::tr("Before"), Text::tr("After")});
        for (const catalogue::Difference &each : differences)
            table.add({each.place, each.before, each.after});
        return Output{
            .json = jsonArray(
                differences,
                [](const catalogue::Difference &each) {
                    return QJsonObject{{u"place"_s, each.place}, {u"before"_s, each.before}, {u"after"_s, each.after}};
                }),
            .text = differences.empty() ? Text::tr("Nothing differs.") + u'\n' : table.text()};
    }

private:
    FileChoice m_file;
    QString m_programme;
    QString m_from;
    QString m_to;
};

} // namespace

CommandPointer makeCompare()
{
    return std::make_unique<Compare>();
}

} // namespace convener::cli
