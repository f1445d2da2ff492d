#include "app/cli/commands.h"
#include "app/cli/openfile.h"
#include "app/cli/options.h"
#include "core/action/recordsurvey.h"
#include "core/store/surveys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace convener::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Record final : public Command {
public:
    QString name() const override { return u"record"_s; }
    QString summary() const override { return Text::tr("Records that a survey was sent, reminded of, or came back"); }

    void describe(Options &options) override
    {
        m_file.describe(options);
        options.number(u"--request"_s, m_request, Text::tr("The survey request: “timeline” tells the numbers"))
            .required();
        options.date(u"--sent"_s, m_sent, Text::tr("The day it was sent"));
        options.date(u"--reminded"_s, m_reminded, Text::tr("The day somebody was reminded of it"));
        options.date(u"--returned"_s, m_returned, Text::tr("The day it came back"));
        options.exactlyOne({u"--sent"_s, u"--reminded"_s, u"--returned"_s});
    }

    Result<Output> run() override
    {
        CONVENER_ASSIGN(const auto file, m_file.toWrite());
        using action::SurveyEvent;
        for (const auto &[date, event] :
             {std::pair(m_sent, SurveyEvent::Sent), std::pair(m_reminded, SurveyEvent::Reminded),
              std::pair(m_returned, SurveyEvent::Returned)})
            if (date)
                CONVENER_TRY(action::recordSurvey(file->desk(), m_request, event, *date));
        CONVENER_ASSIGN(const auto request, store::Surveys(file->desk().file).get(m_request));
        return Output{
            .json = QJsonObject{{u"id"_s, json(request.id)},
                                {u"progress"_s, training::toText(request.progress)},
                                {u"sent"_s, json(request.sentOn)},
                                {u"reminded"_s, json(request.remindedOn)},
                                {u"returned"_s, json(request.returnedOn)}},
            .text =
                Text::tr("Request %1 is recorded: %2.").arg(request.id.number).arg(training::toText(request.progress)) +
                u'\n'};
    }

private:
    FileChoice m_file;
    training::RequestId m_request;
    std::optional<QDate> m_sent;
    std::optional<QDate> m_reminded;
    std::optional<QDate> m_returned;
};

} // namespace

CommandPointer makeRecord()
{
    return std::make_unique<Record>();
}

} // namespace convener::cli
