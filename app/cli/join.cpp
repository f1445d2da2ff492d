#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/engagementrecord.h"
#include "core/action/joinprogramme.h"
#include "core/timeline/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Join final : public Command {
public:
    QString name() const override { return u"join"_s; }
    QString summary() const override { return Text::tr("Lets an organisation join a programme"); }

    void describe(Options &options) override
    {
        m_file.describeFile(options);
        options.text(u"--organisation"_s, m_joining.organisation, Text::tr("The organisation's name")).required();
        options.text(u"--ods"_s, m_joining.ods, Text::tr("Its ODS code"));
        options.text(u"--region"_s, m_joining.region, Text::tr("Its region"));
        options.nation(u"--nation"_s, m_joining.nation,
                       Text::tr("Its nation, for bank holidays (england where none is given)"));
        options.choice(u"--language"_s, m_joining.language,
                       Text::tr("The language of its documents (en where none is given)"), {u"en"_s, u"cy"_s});
        options.text(u"--programme"_s, m_joining.programme, Text::tr("The programme: “programmes” lists them"), u"ID"_s)
            .required();
        options.date(u"--on"_s, m_on, Text::tr("The day it joined")).required();
        options.text(u"--sponsor"_s, m_joining.sponsor, Text::tr("Who sponsors it there"));
        options.text(u"--lead"_s, m_joining.leadContact, Text::tr("Who leads it there"));
        options.text(u"--lead-email"_s, m_joining.leadEmail, Text::tr("The lead's e-mail address"));
    }

    Result<Output> run() override
    {
        m_joining.on = *m_on;
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        CONVENER_ASSIGN(const action::Joined joined, action::joinProgramme(file->desk(), m_joining));
        CONVENER_ASSIGN(const auto record, action::readEngagement(file->desk(), joined.engagement));
        return Output{.json = QJsonObject{{u"id"_s, json(joined.engagement)}},
                      .text = Text::tr("Engagement %1: %2 joined %3 on %4.")
                                  .arg(joined.engagement.number)
                                  .arg(record.organisation.name, record.programme.title, timeline::dayText(*m_on)) +
                              u'\n'};
    }

private:
    FileChoice m_file;
    action::Joining m_joining;
    std::optional<QDate> m_on;
};

} // namespace

CommandPointer makeJoin()
{
    return std::make_unique<Join>();
}

} // namespace convener::cli
